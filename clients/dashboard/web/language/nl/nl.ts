import { app } from './app.ts';
import { appointment } from './appointment.ts';
import { conflict } from './conflict.ts';
import { consent } from './consent.ts';
import { dossier } from './dossier.ts';
import { figures } from './figures.ts';
import { frontDoor } from './front-door.ts';
import { oversight } from './oversight.ts';
import { pages } from './pages.ts';
import { plan } from './plan.ts';
import { preview } from './preview.ts';
import { question } from './question.ts';
import { referral } from './referral.ts';
import { residents } from './residents.ts';
import { seal } from './seal.ts';
import { session } from './session.ts';
import { table } from './table.ts';
import { team } from './team.ts';
import { trouble } from './trouble.ts';
import { withheld } from './withheld.ts';
import { work } from './work.ts';
import { nlTerms } from './terms.ts';

/** Every sentence on the screen, in Dutch: a file a page. English has the same keys, or it does not build. */
export const nl = {
  ...nlTerms,
  app,
  session,
  pages,
  trouble,
  conflict,
  withheld,
  table,
  work,
  residents,
  dossier,
  consent,
  preview,
  referral,
  seal,
  frontDoor,
  question,
  plan,
  appointment,
  oversight,
  figures,
  team,
};

export type Same<Shape> = { readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Same<Shape[Key]> };

/** What every language says. */
export type Texts = Same<typeof nl>;
