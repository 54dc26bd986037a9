/** How people reach a team, and through which door; the young come in by school and by the youth team. */
export const channels = {
  adult: [
    [42, 'WALK_IN'],
    [26, 'PHONE'],
    [10, 'EMAIL'],
    [8, 'HOME_VISIT'],
    [2, 'SCHOOL'],
    [9, 'COMMUNITY_CENTRE'],
    [3, 'OTHER'],
  ],
  child: [
    [22, 'WALK_IN'],
    [26, 'PHONE'],
    [10, 'EMAIL'],
    [6, 'HOME_VISIT'],
    [32, 'SCHOOL'],
    [4, 'COMMUNITY_CENTRE'],
  ],
} as const;

export const doors = {
  adult: [
    [54, 'TEAM'],
    [16, 'WIJK_INFORMATIE_PUNT'],
    [8, 'WIJKNETWERK'],
    [8, 'ACHTER_DE_VOORDEUR'],
    [9, 'GENERAL_PRACTITIONER'],
    [3, 'DIGITAL'],
    [2, 'OTHER_PARTY'],
  ],
  child: [
    [62, 'YOUTH_TEAM'],
    [18, 'TEAM'],
    [12, 'GENERAL_PRACTITIONER'],
    [6, 'SCHOOL'],
    [2, 'DIGITAL'],
  ],
} as const;
