/** How the warning signals of stage 3 begin a sentence with a side. */

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
