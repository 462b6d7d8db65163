import { expect, test } from 'vitest';
import { whoFindsOut } from '#src/app/places/check/StageAnswers.tsx';

test.each([
  ['Kanslisten', '2027-01-15', '. Kanslisten tar reda på det. Senast 15 januari 2027.'],
  ['Kanslisten', '', '. Kanslisten tar reda på det.'],
  ['', '2027-01-15', '. Senast 15 januari 2027.'],
  ['', '', '.'],
])('who finds out: %j, %j', (who, when, said) => {
  expect(`Vi vet inte än${whoFindsOut({ who, when })}`.replaceAll('\u00a0', ' ')).toBe(`Vi vet inte än${said}`);
});
