import type { JWTPayload } from 'jose';

/** Access tokens as well-known providers issue them, with all that they say beside what we must know. All names are made up. */
const uuid = (number: number): string => `00000000-0000-4000-a000-${String(number).padStart(12, '0')}`;
const issuedAt = Math.floor(Date.now() / 1000);
const ISSUED: JWTPayload = { iat: issuedAt, exp: issuedAt + 300 };

export const KEYCLOAK = 'https://keycloak.example/realms/gemeente';

const ofKeycloak: JWTPayload = {
  ...ISSUED,
  jti: `onrtac:${uuid(1)}`,
  iss: KEYCLOAK,
  aud: ['wijkgraph', 'account'],
  typ: 'Bearer',
  acr: '1',
  realm_access: { roles: ['offline_access', 'default-roles-gemeente', 'uma_authorization'] },
  resource_access: { account: { roles: ['manage-account', 'view-profile'] } },
  email_verified: false,
};

/** Keycloak 26, with its light-weight tokens off. */
export const keycloak = {
  worker: {
    ...ofKeycloak,
    auth_time: issuedAt,
    sub: uuid(2),
    azp: 'dashboard',
    sid: uuid(3),
    'allowed-origins': ['https://dashboard.example'],
    realm_access: { roles: ['offline_access', 'begeleider', 'default-roles-gemeente'] },
    scope: 'openid email directory:read residents:read plans:read profile',
    name: 'B. Voorbeeld',
    preferred_username: 'b.voorbeeld',
    team: 'team-wielwijk',
  },
  application: {
    ...ofKeycloak,
    jti: `trrtcc:${uuid(4)}`,
    sub: uuid(5),
    azp: 'woonbron-app',
    client_id: 'woonbron-app',
    clientHost: '203.0.113.7',
    clientAddress: '203.0.113.7',
    preferred_username: 'service-account-woonbron-app',
    scope: 'email profile residents:read directory:read',
  },
} satisfies Record<string, JWTPayload>;

export const ENTRA = `https://login.microsoftonline.com/${uuid(10)}/v2.0`;
/** The id of the graph, which is an application there. */
export const ENTRA_GRAPH = uuid(11);
const DASHBOARD = uuid(12);

const ofEntra: JWTPayload = {
  ...ISSUED,
  nbf: issuedAt,
  iss: ENTRA,
  aud: ENTRA_GRAPH,
  tid: uuid(10),
  ver: '2.0',
  rh: '1.AX0Abc.',
  uti: 'aBcDeFgHiJ',
};

/** Entra ID, version 2. */
export const entra = {
  worker: {
    ...ofEntra,
    aio: 'AXQAi/8TAAAA',
    azp: DASHBOARD,
    azpacr: '1',
    groups: ['6f1c0f0e-5b0a-4c62-9a53-0d3f5a1b2c3d', uuid(13)],
    name: 'B. Voorbeeld',
    oid: uuid(14),
    preferred_username: 'b.voorbeeld@gemeente.example',
    roles: ['Wijkteam.Begeleider'],
    scp: 'directory:read plans:read residents:read User.Read',
    sid: uuid(15),
    sub: 'pairwise-subject-of-this-application',
  },
  application: {
    ...ofEntra,
    aio: 'E2NgYOhZ',
    azp: uuid(16),
    azpacr: '2',
    idtyp: 'app',
    oid: uuid(17),
    roles: ['residents:read', 'directory:read'],
    sub: uuid(17),
  },
  /** Of the dashboard; somebody configured its audience for the graph's. */
  idToken: {
    ...ofEntra,
    aud: DASHBOARD,
    azp: DASHBOARD,
    nonce: 'n-0S6_WzA2Mj',
    name: 'B. Voorbeeld',
    oid: uuid(14),
    roles: ['Wijkteam.Begeleider'],
    sub: 'pairwise-subject-of-this-application',
  },
} satisfies Record<string, JWTPayload>;
