import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import { Panel } from '../dossier/panel.tsx';
import { useFormat } from '../language/format.ts';
import { Withheld } from '../withheld/withheld.tsx';
import type { Resident } from './preview-page.tsx';

const nodesOf = <Node,>(list: { readonly edges: readonly { readonly node: Node | null }[] } | null): Node[] | undefined =>
  list?.edges.flatMap(({ node }) => node ?? []);

/** What was written down of the resident, as the party would get it; and how much of it the party would not know of. */
export const Records = ({ resident, whole }: { readonly resident: Resident; readonly whole: Resident }) => {
  const { t } = useTranslation();
  const format = useFormat();
  // A plan of a household is opened by all its members together.
  const plan = resident.supportPlan;
  const [questions, contacts, referrals] = [nodesOf(resident.helpQuestions), nodesOf(resident.contactMoments), nodesOf(resident.referrals)];
  const clarified = new Set(nodesOf(whole.helpQuestions)?.flatMap(({ id, underlying }) => (underlying === null ? [] : id)));
  const noted = new Set(nodesOf(whole.contactMoments)?.flatMap(({ id, note }) => (note === null ? [] : id)));
  const goalsLess = (whole.supportPlan?.goals?.length ?? 0) - (plan?.goals?.length ?? 0);
  return (
    <div className="stack">
      <Panel
        title={t('dossier.plan')}
        category="PLAN"
        holds={plan}
        nothing={t(whole.supportPlan?.household ? 'preview.householdPlan' : 'dossier.noPlan')}
      >
        <p className="line">
          {plan?.state && <Badge tone={toneOf(plan.state)}>{t(`planState.${plan.state}`)}</Badge>}
          <span>{plan?.contactWorker?.name}</span>
          {plan?.reviewOn && <span className="subtle">{`${t('dossier.review')} ${format.date(plan.reviewOn)}`}</span>}
        </p>
        <ul className="list">
          {plan?.goals?.map(({ id, lifeDomain, text, status }) => (
            <li key={id} className="line">
              <strong>{lifeDomain && t(`lifeDomain.${lifeDomain}`)}</strong>
              <span>{text}</span>
              <span className="end">{status && <Badge tone={toneOf(status)}>{t(`goalStatus.${status}`)}</Badge>}</span>
            </li>
          ))}
        </ul>
        {goalsLess > 0 && <p className="small subtle">{t('preview.goalsLess', { count: goalsLess })}</p>}
      </Panel>
      <Panel title={t('dossier.questions')} category="HELP_QUESTION" holds={questions} nothing={t('preview.noQuestions')}>
        <ul className="list">
          {questions?.map(({ id, receivedAt, stated, underlying, state }) => (
            <li key={id}>
              <div className="line">
                <span className="subtle">{format.date(receivedAt)}</span>
                <span>{stated}</span>
                <span className="end">{state && <Badge tone={toneOf(state)}>{t(`questionState.${state}`)}</Badge>}</span>
              </div>
              {clarified.has(id) && (
                <p className="small">
                  {t('dossier.underlying')}: {underlying ?? <Withheld />}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('dossier.contacts')} category="CONTACT_LOG" holds={contacts} nothing={t('dossier.noContacts')}>
        <ul className="list">
          {contacts?.map(({ id, at, kind, channel, note }) => (
            <li key={id}>
              <div className="line">
                <span className="subtle">{format.moment(at)}</span>
                <span>{kind && t(`contactKind.${kind}`)}</span>
                <span>{channel && t(`channel.${channel}`)}</span>
              </div>
              {noted.has(id) && <p className="small">{note ?? <Withheld />}</p>}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('dossier.selfReliance')} category="PLAN" holds={resident.assessments} nothing={t('dossier.noSelfReliance')}>
        <ul className="list">
          {resident.assessments?.map(({ id, date, phase, scores }) => (
            <li key={id} className="line">
              <span className="subtle">{format.date(date)}</span>
              <span>{phase && t(`assessmentPhase.${phase}`)}</span>
              {scores?.map(({ id: score, lifeDomain, score: value }) => (
                <span key={score}>{lifeDomain && `${t(`lifeDomain.${lifeDomain}`)} ${value ?? ''}`}</span>
              ))}
            </li>
          ))}
        </ul>
      </Panel>
      <section className="panel" aria-labelledby="preview-referrals">
        <h2 id="preview-referrals">{t('dossier.referrals')}</h2>
        {!referrals?.length && <p className="subtle">{t('preview.noReferrals')}</p>}
        <ul className="list">
          {referrals?.map(({ id, sentAt, state, reason }) => (
            <li key={id}>
              <div className="line">
                <span className="subtle">{format.date(sentAt)}</span>
                <span className="end">{state && <Badge tone={toneOf(state)}>{t(`referralState.${state}`)}</Badge>}</span>
              </div>
              <p className="small">{reason ?? <Withheld />}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
