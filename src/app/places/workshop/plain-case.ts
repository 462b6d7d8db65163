/** A case without parties, for numbers that are formatted outside any case. */
import { newCase } from '#steps/case/new-case.ts';

export const plainCase = newCase({ id: 'tal', at: '', by: 'joint', voices: 'both', app: '', ruleSet: '' });
