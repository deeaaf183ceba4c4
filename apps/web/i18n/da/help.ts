import type { Help } from '../../pages/help/help-topic';

/** The help in Danish, by what one wants to do. Fetched with its page alone. */
export const help: Help = {
  lead: 'Kort om det, du kan her.',
  contents: 'Emner',
  more: 'Fandt du ikke svaret?',
  topics: [
    {
      id: 'skriv-og-svar',
      heading: 'Skriv og svar',
      steps: [
        'Åbn et rum under »Rum«, vælg »Samtaler«, og tryk på »Start en tråd«. Over feltet står, hvem der kan læse det.',
        'Svar nederst i en tråd. Det, du skriver, bliver gemt undervejs og sendt, når du er på nettet.',
        'Skriv @ og et navn for at nævne nogen. De får besked i deres indbakke.',
        'Du kan rette og fjerne dine egne indlæg under »Mere« ved indlægget.',
        'Skriv aldrig om et barn eller en familie, der kan genkendes. Et CPR-nummer bliver ikke sendt.',
      ],
      links: [{ path: '/samtaler', label: 'Alle samtaler' }],
    },
    {
      id: 'find',
      heading: 'Find det, du leder efter',
      steps: [
        'Tryk på »/« hvor som helst, eller vælg »Søg«. Du søger i alle samtaler og dokumenter i dine rum.',
        'Under »Mennesker« finder du, hvem der arbejder med hvad, og i hvilken kommune. Kortet viser det samme.',
        'Gem et indlæg under »Mere« ved indlægget. Kun du kan se, hvad du har gemt.',
      ],
      links: [
        { path: '/soeg', label: 'Søg' },
        { path: '/mennesker', label: 'Mennesker' },
        { path: '/gemte', label: 'Gemte indlæg' },
      ],
    },
    {
      id: 'arbejd-i-dokumenter',
      heading: 'Arbejd i dokumenter',
      steps: [
        'Åbn et dokument under »Dokumenter« i et rum, og tryk på »Åbn i Word«, eller hent det, ret det, og læg det op som ny version. Alle versioner bliver gemt.',
        'Tryk på »Lås filen«, mens du arbejder i den. Så kan andre læse den, men ikke ændre den.',
        'Under »Mere« og »Versioner« kan du sammenligne to versioner, give en version et navn og gendanne en gammel.',
        'Vælg »Som mappe på din computer« for at få dokumenterne i Stifinder eller Finder. Du får en adresse og en adgangskode, som kun er til det.',
        'Windows: højreklik på »Denne pc« i Stifinder, og vælg »Tilføj en netværksplacering«. Mac: vælg »Gå« og »Opret forbindelse til server« i Finder.',
      ],
      links: [{ path: '/rum', label: 'Dine rum' }],
    },
    {
      id: 'foelg-med',
      heading: 'Følg med',
      steps: [
        '»Overblik« viser det, der er nyt for dig. »Indbakke« viser det, nogen vil have dig til at se.',
        'Følg en tråd eller et helt rum for at få besked om alt nyt, eller gør det lydløst.',
        'Nederst i indbakken vælger du, hvilke mails du vil have.',
      ],
      links: [
        { path: '/overblik', label: 'Overblik' },
        { path: '/indbakke', label: 'Indbakke' },
      ],
    },
    {
      id: 'rum-og-grupper',
      heading: 'Rum og grupper',
      steps: [
        'Et rum er et fælles sted for netværket, en klynge, en kommune eller en gruppe. Alle i rummet ser det, der deles der.',
        'Under »Om« i rummet står, hvem der er med, og for hvilken organisation.',
        'Mangler du et rum, så skriv til sekretariatet.',
      ],
      links: [{ path: '/rum', label: 'Dine rum' }],
    },
    {
      id: 'inviter',
      heading: 'Inviter andre',
      steps: [
        'Det er netværkets sekretariat, der inviterer. Skriv til dem, hvem der skal med, og for hvilken organisation.',
        'Er du i sekretariatet, så vælg »Om« i hele netværkets rum og »Inviter og ret medlemmer«. Du kan invitere én ad gangen eller indsætte en liste fra Excel.',
      ],
      links: [{ path: '/skriv-til-sekretariatet', label: 'Skriv til sekretariatet' }],
    },
    {
      id: 'adgang-og-sikkerhed',
      heading: 'Adgang og sikkerhed',
      steps: [
        'Har du glemt adgangskoden, så vælg »Glemt adgangskode?« der, hvor du logger ind. Du får et link på mail.',
        'Slå to trin ved login til, så ingen kan logge ind med din adgangskode alene.',
        'Under »Sikkerhed og login« kan du se, hvor du er logget ind, og logge ud andre steder.',
        'Under »Dine data« får du en kopi af alt om dig, og der kan du forlade Hele Vejen.',
      ],
      links: [
        { path: '/profil/sikkerhed', label: 'Sikkerhed og login' },
        { path: '/profil/mine-data', label: 'Dine data' },
        { path: '/hjaelp/opbevaring', label: 'Hvad der gemmes, og hvor længe' },
      ],
    },
    {
      id: 'genveje',
      heading: 'Genveje på tastaturet',
      steps: [
        '»?« viser alle genveje, når du ikke er ved at skrive.',
        '»/« åbner søgningen, også Ctrl + K.',
        'Ctrl + Enter sender det, du har skrevet.',
      ],
      links: [],
    },
  ],
};
