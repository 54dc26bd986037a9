import { ChartLine, ClipboardCheck, Clock, DoorOpen, Eye, Inbox, type LucideIcon, ShieldCheck, Users } from 'lucide-react';
import { hasRole, type Me } from '../me/me.tsx';

export interface Place {
  readonly to: string;
  readonly label: 'work' | 'residents' | 'frontDoor' | 'accessLog' | 'overrides' | 'seal' | 'figures' | 'team';
  readonly icon: LucideIcon;
  readonly isFor: (me: Me) => boolean;
}

const oversees = (me: Me): boolean => hasRole(me, 'PRIVACY_OFFICER');
const inTeam = (me: Me): boolean => hasRole(me, 'WORKER', 'TEAM_LEAD');

/** The page that needs no role. */
export const EVERYBODYS = '/teams';

/** What can be gone to, and by whom. The graph decides anyway: this only spares people doors that stay shut. */
export const places: readonly Place[] = [
  { to: '/work', label: 'work', icon: Inbox, isFor: inTeam },
  { to: '/residents', label: 'residents', icon: Users, isFor: inTeam },
  { to: '/front-door', label: 'frontDoor', icon: DoorOpen, isFor: me => inTeam(me) || hasRole(me, 'HOST') },
  { to: '/access-log', label: 'accessLog', icon: Eye, isFor: oversees },
  { to: '/overrides', label: 'overrides', icon: ClipboardCheck, isFor: oversees },
  { to: '/seal', label: 'seal', icon: ShieldCheck, isFor: oversees },
  { to: '/figures', label: 'figures', icon: ChartLine, isFor: me => hasRole(me, 'TEAM_LEAD', 'POLICY_ADVISER') },
  { to: '/teams', label: 'team', icon: Clock, isFor: () => true },
];

/** Where somebody starts the day. */
export const startOf = (me: Me): string => places.find(({ isFor }) => isFor(me))?.to ?? EVERYBODYS;
