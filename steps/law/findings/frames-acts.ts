/** EU acts that have been repealed, as they are cited. */
import { type Frame, frame, re } from './frames.ts';
import { together } from './together.ts';
import { word } from './words.ts';

/** Decision 2012/21/EU, regulations 360/2012 and 1407/2013: all repealed. */
export const oldActs: readonly Frame[] = [
  frame('(?<k>2012/21/e[ug]|(?<!\\d)2012/21(?!\\d)|(?<!\\d)360/2012(?!\\d)|(?<!\\d)1407/2013(?!\\d))', {
    unlessSentence: re(
      word(
        'upphäv\\p{L}*|ersattes?|ersatt\\p{L}*|gällde|upphört?|inte\\s+längre|diarie\\p{L}*|\\p{L}*numret|\\p{L}*nummer|ärendenummer|dnr|(?:åberopas|tillämpas|gäller)\\s+inte',
      ),
    ),
    denialCounts: true,
  }),
  together(
    '(?<![\\d/])(?:200\\s?000\\s+euro(?=[^.]*minimis)|1998/2006|69/2001|994/98|2005/842)(?!\\d)',
    [word('\\p{L}+')],
    {
      unlessSentence: re(
        word(
          'upphäv\\p{L}*|ersattes?|ersatt\\p{L}*|gällde|upphört?|inte\\s+längre|dnr|\\p{L}*numret|\\p{L}*nummer|ärendenummer|diarie\\p{L}*|(?:åberopas|tillämpas|gäller)\\s+inte',
        ),
      ),
      denialCounts: true,
    },
  ),
  together(
    `${word('sgei-?\\s?(?:beslutet|paketet|förordningen)|almunia-?paketet|de\\s+minimis(?:-?\\s?\\p{L}+)?|försumbart\\s+stöd|stöd\\s+av\\s+mindre\\s+betydelse')}[^.!?;]{0,25}?(?<!\\d)(?:20(?:05|06|12|13))(?![\\d/])`,
    [word('\\p{L}+')],
    {
      unlessSentence: re(word('upphäv\\p{L}*|ersattes?|ersatt\\p{L}*|gällde|upphört?|inte\\s+längre')),
    },
  ),
  together(
    `(?<!\\d)(?:2005|2006|2012|2013)\\s+års\\s+${word('sgei-?\\s?\\p{L}+|de\\s+minimis(?:-?\\s?\\p{L}+)?|(?:statsstöds|stöd|kommissions)\\p{L}+')}`,
    [word('\\p{L}+')],
    { unlessSentence: re(word('upphäv\\p{L}*|ersattes?|ersatt\\p{L}*|gällde|upphört?|inte\\s+längre')) },
  ),
];
