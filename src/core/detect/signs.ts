import type { Sign } from './sign.ts';
import { IN_GENERAL } from './signs-in-general.ts';
import { MANUALS } from './signs-manuals.ts';
import { SAID } from './signs-said.ts';
import { WRITTEN } from './signs-written.ts';

/** Everything that is looked at; weights were fitted by hand on messages, and on texts in which nobody has the error. */
export const SIGNS: readonly Sign[] = [...SAID, ...IN_GENERAL, ...MANUALS, ...WRITTEN];
