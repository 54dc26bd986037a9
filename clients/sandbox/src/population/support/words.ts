import type { LifeDomain } from '@wijkgraph/schema';

/** What people say and write about one life domain. */
export interface Words {
  /** Questions in a resident's own words. */
  readonly asked: readonly string[];
  /** The question behind the question. */
  readonly behind: string;
  /** Goal, how it stands, by what it is seen to be reached. */
  readonly goals: readonly (readonly [text: string, baseline: string, target: string])[];
  /** What the resident does. */
  readonly own: string;
  /** What a helper does. */
  readonly help: readonly string[];
}

/** Made up for the demonstration, in plain words. */
export const words: Readonly<Record<LifeDomain, Words>> = {
  FINANCES: {
    asked: ['Ik kan mijn rekeningen niet meer betalen', 'Er ligt beslag op mijn loon', 'Hulp bij het aanvragen van toeslagen'],
    behind: 'Er zijn schulden bij meer dan drie schuldeisers',
    goals: [
      ['De vaste lasten worden elke maand op tijd betaald', 'Drie maanden achterstand', 'Zes maanden zonder nieuwe achterstand'],
      ['Alle schulden staan in één overzicht met een regeling', 'Post ongeopend', 'Getekende regeling met de schuldeisers'],
    ],
    own: 'Maakt elke week de post open en legt rekeningen apart',
    help: ['Overzicht van inkomsten en uitgaven maken', 'Samen bellen met schuldeisers', 'Formulieren invullen met een vrijwilliger'],
  },
  WORK_EDUCATION: {
    asked: ['Ik zoek werk', 'Mijn contract loopt af', 'Mijn kind gaat niet meer naar school'],
    behind: 'Door zorgen thuis lukt het niet om werk of school vol te houden',
    goals: [['Een opleiding of baan voor ten minste twintig uur', 'Zonder werk of opleiding', 'Drie maanden volgehouden']],
    own: 'Werkt het cv bij en oefent een sollicitatiegesprek',
    help: ['Kennismaken met een werkcoach', 'Gesprek met de mentor op school'],
  },
  TIME_USE: {
    asked: ['De dagen zijn leeg', 'Is er iets te doen in de buurt?'],
    behind: 'Er is geen dagritme sinds het werk wegviel',
    goals: [['Drie dagdelen per week iets te doen', 'Zit de hele week thuis', 'Een vaste plek voor twee maanden']],
    own: 'Gaat een keer kijken bij het buurthuis',
    help: ['Meegaan naar de dagbesteding', 'Een vrijwilligersplek zoeken'],
  },
  HOUSING: {
    asked: ['Ik moet mijn huis uit', 'Er is schimmel in de slaapkamer', 'Ik zoek een andere woning'],
    behind: 'Door huurachterstand dreigt ontruiming',
    goals: [
      ['Blijven wonen in de eigen woning', 'Brief over ontruiming ontvangen', 'Huurachterstand ingelopen'],
      ['Een woning zonder trappen', 'Tweede verdieping zonder lift', 'Verhuisd naar een gelijkvloerse woning'],
    ],
    own: 'Schrijft zich in en reageert elke week op een woning',
    help: ['Betalingsregeling met de verhuurder afspreken', 'Huisbezoek om de woning te bekijken'],
  },
  DOMESTIC_RELATIONS: {
    asked: ['Thuis is er steeds ruzie', 'Wij gaan uit elkaar'],
    behind: 'Thuis is het niet veilig',
    goals: [['Thuis is het veilig en rustig', 'Wekelijks hoog oplopende ruzie', 'Drie maanden zonder incident']],
    own: 'Belt een vriendin als het misgaat',
    help: ['Veiligheidsafspraken maken', 'Gesprek met beide partners'],
  },
  MENTAL_HEALTH: {
    asked: ['Ik slaap slecht en pieker veel', 'Alles is te veel'],
    behind: 'Somberheid na een verlies',
    goals: [['Weer zin in de dag', 'Komt moeilijk het bed uit', 'Vier van de zeven dagen een goede dag']],
    own: 'Wandelt elke dag een half uur',
    help: ['Meegaan naar de huisarts', 'Wekelijks bellen'],
  },
  PHYSICAL_HEALTH: {
    asked: ['Ik val steeds vaker', 'Hulp na de operatie'],
    behind: 'Niemand heeft zicht op de medicijnen',
    goals: [['Veilig bewegen in huis', 'Twee keer gevallen', 'Drie maanden niet gevallen']],
    own: 'Doet elke ochtend oefeningen',
    help: ['Wijkverpleegkundige vragen om te komen kijken', 'Losse kleden weghalen'],
  },
  SUBSTANCE_USE: {
    asked: ['Mijn partner vindt dat ik te veel drink', 'Ik wil stoppen met blowen'],
    behind: 'Gebruik bepaalt de dag',
    goals: [['Minder en minder vaak gebruiken', 'Dagelijks', 'Alleen in het weekend']],
    own: 'Schrijft op wanneer het gebeurt',
    help: ['Meegaan naar de huisarts voor een verwijzing'],
  },
  BASIC_ADL: {
    asked: ['Wassen en aankleden lukt niet meer'],
    behind: 'De partner kan de zorg niet meer aan',
    goals: [['Elke dag gewassen en aangekleed', 'Twee keer per week', 'Elke dag, met hulp waar nodig']],
    own: 'Doet zelf wat zittend kan',
    help: ['Thuiszorg kennis laten maken'],
  },
  INSTRUMENTAL_ADL: {
    asked: ['Het huishouden groeit me boven het hoofd', 'Wie kan mijn boodschappen doen?'],
    behind: 'De kinderen wonen ver weg en de buurvrouw is verhuisd',
    goals: [['Een schoon en opgeruimd huis', 'Gangen staan vol', 'Elke week bijgehouden']],
    own: 'Ruimt elke dag één kamer op',
    help: ['Vrijwilliger voor de boodschappen zoeken', 'Hulp bij het huishouden aanvragen'],
  },
  SOCIAL_NETWORK: {
    asked: ['Ik ken hier niemand', 'Sinds mijn man overleed ben ik alleen'],
    behind: 'Eenzaamheid, ook al komt er wel eens iemand',
    goals: [['Elke week iemand spreken', 'Spreekt soms dagen niemand', 'Twee vaste contacten per week']],
    own: 'Nodigt de buurvrouw uit voor koffie',
    help: ['Buurtmaatje zoeken', 'Netwerkberaad met de familie'],
  },
  PARTICIPATION: {
    asked: ['Ik wil iets voor een ander doen', 'Ik wil beter Nederlands leren'],
    behind: 'Voelt zich overbodig',
    goals: [['Meedoen in de wijk', 'Nergens lid van', 'Elke week naar taalles of vrijwilligerswerk']],
    own: 'Meldt zich aan voor taalles',
    help: ['Meegaan naar de eerste les'],
  },
  JUSTICE: {
    asked: ['Ik heb een taakstraf gekregen', 'Mijn zoon komt vrij'],
    behind: 'Zonder woning en inkomen gaat het weer mis',
    goals: [['Afspraken met de reclassering nakomen', 'Twee gemist', 'Geen enkele gemist in een half jaar']],
    own: 'Houdt een agenda bij',
    help: ['Overleg met de reclassering bijwonen'],
  },
  PARENTING: {
    asked: ['Mijn kind luistert niet', 'School maakt zich zorgen over mijn kind', 'Wie helpt bij de opvoeding?'],
    behind: 'De ouders zijn het niet eens over de regels',
    goals: [
      ['Vaste regels waar beide ouders achter staan', 'Elke avond strijd', 'Vier rustige avonden per week'],
      ['Met plezier naar school', 'Vaak thuis met buikpijn', 'Een maand zonder verzuim'],
    ],
    own: 'Leest elke avond voor en spreekt regels af',
    help: ['Opvoedgesprek thuis', 'Overleg met de leerkracht', 'Oma vangt een middag op'],
  },
  NEIGHBOURHOOD: {
    asked: ['Ruzie met de buren over lawaai', 'De straat voelt niet veilig'],
    behind: 'De buren spreken elkaar al een jaar niet',
    goals: [['Weer gewoon groeten in het trappenhuis', 'Elke week een melding', 'Twee maanden zonder melding']],
    own: 'Belt aan voordat er gebeld wordt met de politie',
    help: ['Buurtbemiddeling vragen'],
  },
};

/** What people come to ask without anybody needing their name. */
export const informationAsked = [
  'Waar kan ik terecht?',
  'Vraag over een brief',
  'Openingstijden en locaties',
  'Vraag over een regeling',
] as const;
