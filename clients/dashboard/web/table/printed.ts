import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const paper = matchMedia('print');

/** Whether the page is being put on paper: then a list is drawn to its end, and not only what is in view. */
export const usePrinted = (): boolean => {
  const [isPrinted, setPrinted] = useState(paper.matches);
  useEffect(() => {
    // At once: a browser prints what is there when this returns.
    const look = () => flushSync(() => setPrinted(paper.matches));
    paper.addEventListener('change', look);
    return () => paper.removeEventListener('change', look);
  }, []);
  return isPrinted;
};
