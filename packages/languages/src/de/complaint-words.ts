import type {ComplaintWords} from '@policy-lint/model'

export const complaints: ComplaintWords = {
  complaint: [
    {say: '*beschwerde', hits: ['Ihre Kundenbeschwerde prüfen wir.'], misses: ['Beschreiben Sie den Fall.']},
    'beschwerde*',
    'beschweren|beschwert|beschwere',
    'beanstand*',
    'reklam*',
    'nicht (_) zufrieden|einverstanden',
    'unzufrieden|unzufriedenheit',
  ],
  acknowledge: [
    '*bestätigung|*bestätigungen',
    'bestätig*',
    'den eingang|empfang|erhalt',
    '*nummer',
    'eingegangen|angekommen ist',
    'melden|meldet|melde (wir) (uns|sich)',
    {
      say: 'hören|hört (sie) (von) (uns)',
      hits: ['Innert fünf Tagen hören Sie von uns.'],
      misses: ['Wir gehören zur Stadt.'],
    },
  ],
  answer: [
    'antwort*',
    '*antwort|*antworten',
    'beantwort*',
    'geantwortet',
    'stellungnahme|bescheid|entscheidung|entscheidet|entscheiden|ergebnis|lösung|befund',
    'melden|meldet (wir) (uns|sich)',
    'ruft|rufen|rückruf|zurück',
    'erledig*',
    'lösen|löst|gelöst|klären|klärt|geklärt',
  ],
  escalate: [
    {say: 'eskal*', hits: ['Eskalation an die Leitung'], misses: ['Die Skala reicht bis zehn.']},
    'nächste|zweite|höhere|weitere|letzte stufe|instanz|ebene',
    'erneut|neu|noch einmal|nochmals|persönlich (prüf*|an)',
    'überprüf*|nachprüf*',
    'rekurs*|einspruch|widerspruch|rechtsmittel|verfügung',
    'nicht (_) (_) einverstanden|zufrieden|weiter|einig|zusammen|überzeugt',
    'hilft (_) (_) (_) nicht|nichts',
    '*schlichtung',
    'schlichtung*',
    '*schlichtungsstelle',
    'ombud*',
    '*ombudsstelle',
    '*ombudsmann',
    'mittler|vermittl*|mediation|patientenvertretung|bürgerbeauftragte*|beauftragte*',
    'leitung|leiter|leiterin|geschäftsführung|geschäftsleitung|vorstand|direktion|vorgesetzt*|chefin|chef',
    'bafin|aufsichtsbehörde|gericht|verbraucherzentrale|bundesnetzagentur',
  ],
  learn: [
    'lernen|lernt|gelernt',
    'verbesser*',
    'auswert*|ausgewertet',
    'wiederhol*',
    'ändern|ändert|geändert|änderung|änderungen',
    'ursache|ursachen',
    'maßnahme|maßnahmen|massnahme|massnahmen',
    'veröffentlich*',
    'bericht|berichte|statistik',
    'liest|lesen|bespricht|besprechen (_) (jede|alle)',
  ],
  record: [
    'erfass*',
    'aufgenommen|aufnehmen|nimmt auf',
    'aufzeich*|aufgezeichnet|aufschreib*|schreibt (_) auf',
    'dokument*',
    'register|registriert|registrieren|eingetragen|protokoll*',
    '*register',
    'nummer|aktenzeichen|*nummer',
  ],
  parts: {
    route: {
      name: 'wie und wo man sich beschwert',
      example:
        'Rufen Sie an unter [Telefonnummer], schreiben Sie an [E-Mail-Adresse] oder schicken Sie einen Brief an [Anschrift].',
    },
    acknowledgement: {
      name: 'bis wann Sie den Eingang bestätigen',
      example:
        'Wir bestätigen den Eingang innerhalb von [Zahl] Arbeitstagen und nennen Ihnen, wer Ihre Beschwerde bearbeitet.',
    },
    answer: {
      name: 'bis wann Sie antworten',
      example: 'Wir antworten schriftlich innerhalb von [Zahl] Arbeitstagen.',
    },
    escalation: {
      name: 'wer danach prüft',
      example:
        'Sind Sie mit der Antwort nicht einverstanden, prüft [Funktion] Ihren Fall noch einmal. Danach können Sie sich an [Name der Schlichtungsstelle] wenden.',
    },
    learning: {
      name: 'was Sie aus Beschwerden lernen',
      example: 'Alle [Zahl] Monate wertet [Funktion] die Beschwerden aus und entscheidet, was wir ändern.',
    },
    record: {
      name: 'wie Beschwerden erfasst werden',
      example: 'Wir erfassen jede Beschwerde in [Name des Systems], mit dem Tag des Eingangs.',
    },
  },
}
