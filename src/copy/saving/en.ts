/** What the site says about keeping a person’s work. */
export const saving = {
  saved: 'Saved in this browser',
  unsaved: 'Not saved',
  heading: 'Your work is not being saved',
  why: {
    blocked:
      'This browser does not let the site store anything. You can go on, and what you do is kept until you leave this page. A backup file keeps it.',
    full: 'The storage of this browser is full. What was saved before is safe. What you do now is kept until you leave this page. A backup file keeps it.',
    private:
      'This browser gives the site no room, as some private windows do. What you do is kept until you leave this page. A backup file keeps it.',
    newer:
      'A newer version of this course has stored your work here. It is safe, and this older version does not touch it. What you do now is kept until you leave this page. A backup file keeps it.'
  },
  backup: 'Save a backup file',
  sevenDays:
    'Safari erases what a site has stored after seven days without a visit. If you may be away longer, save a backup.',
  understood: 'Understood'
}
