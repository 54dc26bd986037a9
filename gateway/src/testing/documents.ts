import type { DocumentQuestion } from '@wijkgraph/schema';
import { EVERY_CATEGORY } from '@wijkgraph/schema';

/** The documents of the applications, held in memory: every application is known, a dashboard or that of its party. */
export const rememberDocuments = () => {
  const texts = new Map<string, string>();
  const asked: DocumentQuestion[] = [];
  const answer = (question: DocumentQuestion): object => {
    asked.push(question);
    const { client } = question;
    switch (question.ask) {
      case 'terms':
        return { terms: { party: client === 'dashboard' ? null : client.replace(/-app$/, ''), ceiling: EVERY_CATEGORY } };
      case 'find':
        return { text: texts.get(`${client} ${question.hash}`) ?? null };
      case 'register':
        for (const [hash, text] of Object.entries(question.documents)) texts.set(`${client} ${hash}`, text);
        return { registered: Object.keys(question.documents).length };
      case 'remove':
        return { removed: texts.delete(`${client} ${question.hash}`) };
    }
  };
  return { texts, asked, answer };
};
