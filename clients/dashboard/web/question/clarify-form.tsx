import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import type { Difference } from '../dialog/conflict.tsx';
import { StepTrouble } from '../dialog/step-trouble.tsx';
import { Choices } from '../field/choices.tsx';
import { TextField } from '../field/text-field.tsx';
import { useLiveForm } from '../field/use-live-form.ts';
import { lifeDomains, urgencies } from '../front-door/terms.ts';
import {
  ClarifyQuestionDocument,
  type LifeDomain,
  type QuestionFragment,
  type RiskFlag,
  type SupportWeight,
  type Urgency,
} from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useTexts } from '../session/texts.ts';
import { isClarified, useWayOn } from './dialog-props.ts';
import { PersonChoice } from './person-choice.tsx';

const riskFlags: readonly RiskFlag[] = ['ADDICTION', 'PSYCHIATRIC_DISORDER', 'DOMESTIC_VIOLENCE'];
/** Own strength first: the lightest help stands first. */
const weights: readonly SupportWeight[] = ['OWN_STRENGTH', 'INFORMAL', 'GENERAL', 'TAILORED'];

const clarified = z.object({
  lifeDomains: z.array(z.string()).check(z.minLength(1)),
  riskFlags: z.array(z.string()),
  urgency: z.string(),
  advisedWeight: z.string(),
});
type Clarified = z.infer<typeof clarified>;

interface ClarifyFormProps {
  readonly question: QuestionFragment;
  /** Told whether something was typed that did not get through: then it stays in view, wherever the question is by now. */
  readonly onHeld: (isHeld: boolean) => void;
}

/** The question behind the question (vraagverheldering): what was found is written down, and added to until clarifying ends. */
export const ClarifyForm = ({ question, onHeld }: ClarifyFormProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const step = useStep(ClarifyQuestionDocument, 'DutiesOf');
  const { texts, write, forget } = useTexts(`clarifying-${question.id}`, {
    underlying: question.underlying ?? '',
    why: question.whyLighterHelpIsNotEnough ?? '',
  });
  const { underlying, why } = texts;
  const [residentId, setResidentId] = useState('');
  const known: Clarified = {
    lifeDomains: [...(question.lifeDomains ?? [])],
    riskFlags: [...(question.riskFlags ?? [])],
    urgency: question.urgency ?? 'NORMAL',
    advisedWeight: question.advisedWeight ?? '',
  };
  const form = useLiveForm<Clarified>(known, { resolver: zodResolver(clarified) });
  const { errors, isSubmitted } = form.formState;
  const isTailored = form.watch('advisedWeight') === 'TAILORED';
  const isNameless = question.resident === null && residentId === '';
  const isWhyMissing = isTailored && why.trim() === '';

  const submit = form.handleSubmit(async values => {
    if (isNameless || isWhyMissing) return;
    const data = await step.take({
      input: {
        id: question.id,
        expectedVersion: question.version ?? 0,
        ...(question.resident === null && { residentId }),
        underlying: underlying.trim() || null,
        lifeDomains: values.lifeDomains as LifeDomain[],
        riskFlags: values.riskFlags as RiskFlag[],
        urgency: values.urgency as Urgency,
        advisedWeight: (values.advisedWeight || null) as SupportWeight | null,
        ...(isTailored && { whyLighterHelpIsNotEnough: why.trim() }),
      },
    });
    onHeld(!data?.clarifyQuestion);
    if (!data?.clarifyQuestion) return;
    forget();
    done(t('question.clarified'));
  });

  const inWords = ({ lifeDomains: domains, riskFlags: flags, urgency, advisedWeight }: Clarified): readonly string[] => [
    lifeDomains
      .filter(domain => domains.includes(domain))
      .map(domain => t(`lifeDomain.${domain}`))
      .join(', '),
    riskFlags
      .filter(flag => flags.includes(flag))
      .map(flag => t(`trigger.${flag}`))
      .join(', '),
    t(`urgency.${urgency as Urgency}`),
    advisedWeight === '' ? t('question.noWeight') : t(`weight.${advisedWeight as SupportWeight}`),
  ];
  const chosen = inWords(form.watch());
  const labels = [t('frontDoor.domains'), t('question.flags'), t('work.urgency'), t('question.weight')];
  const way = useWayOn(question, t('questionState.CLARIFYING'));
  const compared: readonly Difference[] = [
    { label: t('question.underlying'), mine: underlying, theirs: question.underlying ?? '' },
    { label: t('question.why'), mine: isTailored ? why : '', theirs: question.whyLighterHelpIsNotEnough ?? '' },
    ...inWords(known).map((theirs, index) => ({ label: labels[index] ?? '', mine: chosen[index] ?? '', theirs })),
    ...(isClarified(question) ? [] : [way]),
  ];
  const giveUp = (): void => {
    forget();
    form.reset(known);
    onHeld(false);
  };

  return (
    <section className="panel" aria-labelledby="underlying">
      <h2 id="underlying">{t('dossier.underlying')}</h2>
      <form className="form" onSubmit={event => void submit(event)}>
        {question.resident === null && (
          <PersonChoice
            chosen={residentId}
            onChoose={setResidentId}
            fault={isSubmitted && isNameless ? t('question.nameFirst') : undefined}
          />
        )}
        <TextField
          label={t('question.underlying')}
          hint={t('question.underlyingHint')}
          text={underlying}
          onWrite={text => write('underlying', text)}
          rows={4}
        />
        <Choices
          label={t('frontDoor.domains')}
          type="checkbox"
          choices={lifeDomains.map(domain => [domain, t(`lifeDomain.${domain}`)] as const)}
          registered={form.register('lifeDomains')}
          fault={errors.lifeDomains && t('consent.chooseOne')}
        />
        <Choices
          label={t('question.flags')}
          type="checkbox"
          choices={riskFlags.map(flag => [flag, t(`trigger.${flag}`)] as const)}
          registered={form.register('riskFlags')}
        />
        <p className="small subtle">{t('question.flagsHint')}</p>
        <Choices
          label={t('work.urgency')}
          type="radio"
          choices={urgencies.map(urgency => [urgency, t(`urgency.${urgency}`)] as const)}
          registered={form.register('urgency')}
        />
        <Choices
          label={t('question.weight')}
          type="radio"
          choices={[['', t('question.noWeight')] as const, ...weights.map(weight => [weight, t(`weight.${weight}`)] as const)]}
          registered={form.register('advisedWeight')}
        />
        {isTailored && (
          <TextField
            label={t('question.why')}
            text={why}
            onWrite={text => write('why', text)}
            fault={isSubmitted && isWhyMissing ? t('frontDoor.required') : undefined}
          />
        )}
        <StepTrouble of={step} compared={compared} onTheirs={giveUp} />
        <div className="form-actions">
          <Button className="button" data-kind="main" type="submit" isPending={step.isBusy}>
            {t(question.state === 'RECEIVED' ? 'question.begin' : 'question.write')}
          </Button>
        </div>
      </form>
    </section>
  );
};
