import type { Texts } from '../nl/nl.ts';
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
import { enTerms } from './terms.ts';

/** Every sentence on the screen, in English. */
export const en: Texts = {
  ...enTerms,
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
