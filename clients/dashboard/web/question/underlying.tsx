import { useState } from 'react';
import type { QuestionFragment } from '../generated/graphql.ts';
import { ClarifyForm } from './clarify-form.tsx';
import { isClarified } from './dialog-props.ts';
import { Found } from './found.tsx';

interface UnderlyingProps {
  readonly question: QuestionFragment;
  /** Whether the caller writes it down: not while it cannot be had whose question it is. */
  readonly mayClarify: boolean;
}

/** What lies behind the question: written down while it is clarified, and read afterwards. */
export const Underlying = ({ question, mayClarify }: UnderlyingProps) => {
  const [isHeld, hold] = useState(false);
  if (mayClarify && question.lifeDomains && (isClarified(question) || isHeld)) return <ClarifyForm question={question} onHeld={hold} />;
  return <Found question={question} />;
};
