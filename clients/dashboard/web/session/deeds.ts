let acted = true;
for (const deed of ['pointerdown', 'keydown']) addEventListener(deed, () => (acted = true), { capture: true, passive: true });

/** Whether somebody did anything since this was asked last: what a page asks by itself is no sign that anybody is there. */
export const hasActed = (): boolean => {
  const before = acted;
  acted = false;
  return before;
};
