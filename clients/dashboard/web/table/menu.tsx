import type { ReactNode } from 'react';

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** What opens below a button: Escape closes it, and gives the focus back to the button. */
export const Menu = ({ label, icon, children }: MenuProps) => (
  <details
    className="menu-opener"
    onKeyDown={event => {
      if (event.key !== 'Escape') return;
      event.currentTarget.removeAttribute('open');
      event.currentTarget.querySelector('summary')?.focus();
    }}
  >
    <summary className="button">
      {icon}
      {label}
    </summary>
    {children}
  </details>
);
