import { describe, expect, test } from 'vitest';
import { joined } from './joined.ts';
import { DecisionPointUnreachable } from './unavailable.ts';

/** Someone who is asked, and answers when the test says so. */
const asked = () => {
  const calls: { readonly questions: readonly string[]; answer(): void; fail(reason: unknown): void }[] = [];
  const ask = joined(
    (questions: readonly string[]) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const answer = () => resolve(questions.map(question => `answer to ${question}`));
        calls.push({ questions, answer, fail: reject });
      }),
  );
  const next = async (number: number) => {
    await new Promise(setImmediate);
    expect(calls).toHaveLength(number);
    return calls[number - 1] as (typeof calls)[number];
  };
  return { ask, next };
};

/** Refuses a whole call for one bad question in it, as a statement in a database does. */
const strict = (reason: unknown) => {
  const calls: (readonly string[])[] = [];
  const ask = joined(async (questions: readonly string[]) => {
    calls.push(questions);
    if (questions.some(question => question.startsWith('bad'))) throw reason;
    return questions.map(question => `answer to ${question}`);
  });
  return { ask, calls };
};

describe('questions that come together', () => {
  test('are one call, and each gets its own answer', async () => {
    const { ask, next } = asked();
    const answers = Promise.all(['one', 'two', 'three'].map(ask));
    const call = await next(1);
    expect(call.questions).toEqual(['one', 'two', 'three']);
    call.answer();
    expect(await answers).toEqual(['answer to one', 'answer to two', 'answer to three']);
  });

  test('go into the next call while one is under way: its answer may be older than they are', async () => {
    const { ask, next } = asked();
    const early = ask('early');
    const first = await next(1);
    const late = Promise.all([ask('late'), ask('later')]);
    first.answer();
    expect(await early).toBe('answer to early');
    const second = await next(2);
    expect([first.questions, second.questions]).toEqual([['early'], ['late', 'later']]);
    second.answer();
    expect(await late).toEqual(['answer to late', 'answer to later']);
  });

  test('are split where a call would carry too many', async () => {
    const { ask, calls } = strict(undefined);
    await Promise.all(Array.from({ length: 300 }, (_, number) => ask(String(number))));
    expect(calls.map(({ length }) => length)).toEqual([128, 128, 44]);
  });
});

describe('a bad question', () => {
  test('fails alone: those beside it are asked again, each by itself', async () => {
    const reason = new Error('no such thing');
    const { ask, calls } = strict(reason);
    const settled = await Promise.allSettled(['good', 'bad', 'fine'].map(ask));
    expect(settled).toEqual([
      { status: 'fulfilled', value: 'answer to good' },
      { status: 'rejected', reason },
      { status: 'fulfilled', value: 'answer to fine' },
    ]);
    expect(calls).toEqual([['good', 'bad', 'fine'], ['good'], ['bad'], ['fine']]);
  });

  test('does not stop what is asked after it', async () => {
    const { ask } = strict(new Error('no'));
    await expect(ask('bad')).rejects.toThrow('no');
    expect(await ask('good')).toBe('answer to good');
  });
});

describe('when nobody is reached', () => {
  test('all are told at once, without asking again one by one', async () => {
    const { ask, calls } = strict(new DecisionPointUnreachable('gone'));
    const settled = await Promise.allSettled(['bad', 'good', 'fine'].map(ask));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(calls).toHaveLength(1);
  });

  test('those who waited meanwhile are told as well, and the next question is asked anew', async () => {
    const { ask, next } = asked();
    const early = ask('early');
    const first = await next(1);
    const late = ask('late');
    const settled = Promise.allSettled([early, late]);
    first.fail(new DecisionPointUnreachable('gone'));
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = ask('again');
    (await next(2)).answer();
    expect(await again).toBe('answer to again');
  });
});
