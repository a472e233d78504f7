import { describe } from 'vitest';
import { PROGRAMMES } from '../../src/model/programmes/index.ts';
import { keepsTheRules } from './programmeRules.ts';

for (const programme of PROGRAMMES) describe(programme.label, () => keepsTheRules(programme));
