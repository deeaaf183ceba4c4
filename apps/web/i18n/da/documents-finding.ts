/** Finding documents again: search, tags, favourites, what one opened, and what is new. */
export const documentsFinding = {
  again: 'Prøv igen',
  more: 'Vis flere',
  new: 'ny',
  changed: 'Ændret',
  search: { label: 'Søg i dokumenterne', do: 'Søg' },
  favourite: { about: 'Favorit: {{name}}', isOne: 'Fjern fra dine favoritter', isNone: 'Føj til dine favoritter' },
  ways: { heading: 'Find hurtigt', new: 'Nyt siden sidst', favourites: 'Favoritter', opened: 'Senest åbnet', tags: 'Mærker' },
  tags: {
    heading: 'Mærker',
    about: 'Mærket {{name}}',
    all: 'Alle mærker',
    one: '{{name}}, 1 dokument',
    many: '{{name}}, {{count}} dokumenter',
    found: 'Dokumenter med mærket',
    back: 'Til dokumenterne',
    none: 'Ingen endnu. Sæt et på, så andre finder dokumentet sammen med det, det hører til.',
    noneHere: 'Ingen.',
    add: 'Nyt mærke',
    hint: 'Højst 40 tegn. Vælg gerne et, I allerede bruger.',
    do: 'Sæt på',
    takeOff: 'Fjern mærket {{name}}',
    takenOff: 'Mærket »{{name}}« er fjernet.',
    empty: {
      heading: 'Ingen mærker endnu',
      what: 'Mærker samler dokumenter på tværs af mapper. Sæt dem på fra dokumentets egen side.',
      example: 'For eksempel: skolefravær, fase 2, skabelon',
    },
    rename: {
      heading: 'Giv mærket et andet navn',
      name: 'Nyt navn',
      hint: 'Hedder et andet mærke sådan, kan de to blive til ét.',
      takenOne:
        'Et andet mærke hedder »{{other}}«. Lægger du dem sammen, får 1 dokument det i stedet for »{{name}}«. Det kan ikke fortrydes.',
      takenMany:
        'Et andet mærke hedder »{{other}}«. Lægger du dem sammen, får {{count}} dokumenter det i stedet for »{{name}}«. Det kan ikke fortrydes.',
      join: 'Læg de to mærker sammen',
      do: 'Gem navnet',
      told: 'Mærket hedder nu »{{name}}«.',
      joined: 'De to mærker er nu ét: »{{name}}«.',
    },
  },
  own: {
    heading: 'Dokumenter',
    example: 'Tryk på bogmærket ud for et dokument eller en mappe.',
    new: {
      tab: 'Nyt siden sidst',
      empty: 'Intet nyt siden sidst',
      what: 'Her står det, andre har lagt op eller ændret i dine rum, siden du sidst var der. Det bliver, til du åbner det, højst 30 dage.',
    },
    opened: {
      tab: 'Senest åbnet',
      empty: 'Du har ikke åbnet noget endnu',
      what: 'Her står de 50 dokumenter, du sidst har åbnet. Kun du kan se listen.',
    },
    favourites: {
      tab: 'Favoritter',
      empty: 'Ingen favoritter endnu',
      what: 'Her samler du de dokumenter og mapper, du tit bruger. Kun du kan se listen.',
    },
  },
};
