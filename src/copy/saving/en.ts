/** What the site says about keeping a person’s work. */
export const saving = {
  saved: 'Saved in this browser',
  unsaved: 'Not saved',
  heading: 'Your work is not being saved',
  why: {
    blocked:
      'This browser does not let the site store anything. You can go on, and what you do is kept until you close this page.',
    full: 'The storage of this browser is full. What was saved before is safe. What you do now is kept until you close this page.',
    private:
      'This browser gives the site no room, as some private windows do. What you do is kept until you close this page.',
    newer:
      'A newer version of this course has stored your work here. It is safe, and this older version does not touch it. What you do now is kept until you close this page.'
  },
  backup: 'To keep it, save a backup file.',
  backupLink: 'Save a backup',
  sevenDays:
    'Safari erases what a site has stored when you have not visited it for seven days. If you may be away for longer, save a backup file.',
  understood: 'Understood'
}
