// All that reading a form takes: it comes with the first file, and not before.
export { openPdfs } from '../../../stores/workbook/pdf.ts'
export { Entry } from './Entry.tsx'
