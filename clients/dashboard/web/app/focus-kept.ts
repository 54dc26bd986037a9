import { useEffect } from 'react';

/** What somebody can be put back in: it says what it is about. */
const PLACES = 'section, [role="dialog"], main';
/** Frames in which a place may still be shut: what lies behind a dialog is, until that is all gone. */
const PATIENCE = 30;

/** What has the focus, and around it, from within outwards, what somebody can be put back in. */
const trailOf = (event: FocusEvent): readonly HTMLElement[] => {
  const [target, ...rest] = event.composedPath().filter(one => one instanceof HTMLElement);
  return target ? [target, ...rest.filter(one => one.matches(PLACES))] : [];
};

const enter = (place: HTMLElement): void => {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
};

/**
 * Whoever stood on what is gone is put back where they came from, or in what it was part of, and not nowhere: it is heard where they
 * are, and the keyboard goes on from there (WCAG 2.2, 2.4.3).
 */
export const useFocusKept = (): void => {
  useEffect(() => {
    let here: readonly HTMLElement[] = [];
    let beforeDialog: readonly HTMLElement[] = [];
    let isLooking = false;
    const isNowhere = (): boolean => document.activeElement === document.body && here[0]?.isConnected === false;
    const putBack = (more: number): void => {
      isLooking = more > 0 && isNowhere();
      if (!isLooking) return;
      const place = [...here, ...beforeDialog].find(one => one.isConnected);
      if (place) enter(place);
      requestAnimationFrame(() => putBack(more - 1));
    };
    const note = (event: FocusEvent): void => {
      here = trailOf(event);
      if (!here.some(one => one.role === 'dialog')) beforeDialog = here;
    };
    const observer = new MutationObserver(() => {
      if (isLooking || !isNowhere()) return;
      isLooking = true;
      // A dialog that is put away brings the focus back itself, a frame later.
      requestAnimationFrame(() => requestAnimationFrame(() => putBack(PATIENCE)));
    });
    document.addEventListener('focusin', note);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
};
