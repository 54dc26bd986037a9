/**
 * What stands between the first and the last name, in Dutch and in the languages of those who came to live here. A name is searched
 * without them: the key that is indexed leaves them out too.
 */
export const TUSSENVOEGSELS: ReadonlySet<string> = new Set(
  'aan al bij da de del den der des di do dos du el het in la le les op over s t te ten ter tot uit van vanden vander vant von voor'.split(
    ' ',
  ),
);
