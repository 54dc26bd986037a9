import type { Texts } from '../nl/nl.ts';

export const frontDoor: Texts['frontDoor'] = {
  title: 'Front door',
  contact: 'Log a contact',
  contactText: 'Anonymous in one step. Under a name it can be done for a resident who consented.',
  kind: 'Kind of contact',
  channel: 'How',
  domains: 'Life domain',
  note: 'Note',
  noteHint: 'With an anonymous contact: no names',
  logged: 'The contact is logged.',
  question: 'Register a question',
  questionText: 'Write down what is asked, in the words of who asks.',
  stated: 'What is the question?',
  entryPoint: 'Came in through',
  urgency: 'Urgency',
  registered: 'The question is registered.',
  required: 'Fill this in.',
  domainFirst: 'Choose a life domain: it decides who may read the note.',
  resident: 'For whom',
  anonymous: 'Anonymous',
  forResident: 'For {{name}}',
};
