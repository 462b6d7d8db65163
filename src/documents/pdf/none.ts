/** Stands in for html2canvas, canvg and dompurify, which jsPDF offers for HTML and SVG and which are never called here. */
export const none = undefined;
