import type { TFunction } from 'i18next';
import type { HappenedFragment } from '../generated/graphql.ts';
import type { Format } from '../language/format.ts';
import type { Entry } from './entry.ts';

const joined = (...words: readonly (string | null | undefined | false)[]): string => words.filter(Boolean).join(', ');

const inDossier = (entry: HappenedFragment, t: TFunction, format: Format): string => {
  const { question, questionEvent, waiting, contact, planEvent, goalEvent, assessment } = entry;
  if (question) return question.stated ?? '';
  if (questionEvent)
    return joined(
      questionEvent.step && t(`questionStep.${questionEvent.step}`),
      questionEvent.step === 'HANDED_OVER' && questionEvent.team?.name,
    );
  if (waiting) return `${format.date(waiting.since)} – ${waiting.until ? format.date(waiting.until) : '…'}`;
  if (contact)
    return joined(contact.kind && t(`contactKind.${contact.kind}`), contact.channel && t(`channel.${contact.channel}`), contact.note);
  if (planEvent)
    return joined(
      planEvent.step && t(`planStep.${planEvent.step}`),
      planEvent.step === 'TRANSFERRED' && planEvent.contactWorker?.name,
      planEvent.participant?.party?.name,
      planEvent.stopReason && t(`stopReason.${planEvent.stopReason}`),
      planEvent.step === 'REVIEW_SET' && format.date(planEvent.reviewOn),
    );
  if (goalEvent)
    return joined(
      goalEvent.step && t(`goalStep.${goalEvent.step}`),
      goalEvent.action?.text,
      goalEvent.status && t(`goalStatus.${goalEvent.status}`),
    );
  return assessment?.phase ? t(`assessmentPhase.${assessment.phase}`) : '';
};

/** What happened, in words: from the record that it is of. */
export const inWords = (entry: Entry, t: TFunction, format: Format): string => {
  switch (entry.__typename) {
    case 'TimelineEntry':
      return inDossier(entry, t, format);
    case 'ReferralEvent':
      return joined(entry.referral?.to?.name, entry.referralState && t(`referralState.${entry.referralState}`), entry.note);
    case 'ApplicationEvent':
      return joined(
        entry.application?.provision?.name ?? entry.application?.to?.name,
        entry.applicationState && t(`applicationState.${entry.applicationState}`),
        entry.note,
      );
    case 'MandatoryReferral':
      return joined(entry.trigger && t(`trigger.${entry.trigger}`), entry.to?.name, t(`mandatoryState.${entry.dutyState}`));
  }
};

const byWhomInDossier = ({ questionEvent, waiting, contact, planEvent, goalEvent, assessment }: HappenedFragment): string =>
  (
    questionEvent?.worker ??
    questionEvent?.party ??
    waiting?.worker ??
    contact?.worker ??
    planEvent?.worker ??
    goalEvent?.worker ??
    assessment?.worker
  )?.name ?? '';

/** Who did it: of what lies between parties, which of them. */
export const byWhom = (entry: Entry): string => {
  if (entry.__typename === 'TimelineEntry') return byWhomInDossier(entry);
  return (entry.__typename === 'MandatoryReferral' ? entry.settledBy : entry.byParty)?.name ?? '';
};
