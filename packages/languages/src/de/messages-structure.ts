import type {LanguagePack} from '@policy-lint/model'

/** Diagnostics in German about the order and length of sections. */
export const structureMessages: LanguagePack['messages'] = {
  'no-empty-section/empty': {
    what: 'Wer zu „{{heading}}“ kommt, findet dort keinen Text.',
    label: 'kein Text',
    write: '{{example}}',
    todo: 'schreiben Sie, was hierher gehört, oder nehmen Sie die Überschrift heraus.',
  },
  'no-empty-section/hidden': {
    what: 'Wer zu „{{heading}}“ kommt, findet dort keinen Text: Er steht in einem Kommentar, den keine Seite zeigt.',
    label: 'nur ein Kommentar',
    write: '{{example}}',
    todo: 'nehmen Sie den Text aus dem Kommentar oder nehmen Sie die Überschrift heraus.',
  },
  'no-empty-section/insert': {what: 'Einen Text zum Ausfüllen einfügen.'},
  'no-empty-section/remove': {what: 'Die Überschrift herausnehmen.'},
  'no-duplicate-section/heading': {
    what: 'Wer „{{heading}}“ sucht, findet zwei Abschnitte dieses Namens: Der erste steht in Zeile {{line}}.',
    label: 'auch in Zeile {{line}}',
    todo: 'führen Sie beide zusammen oder sagen Sie in der Überschrift, wovon jeder handelt.',
  },
  'no-duplicate-section/copy': {
    what: 'Der Abschnitt „{{heading}}“ steht ein zweites Mal da, Wort für Wort: Der erste steht in Zeile {{line}}.',
    label: 'wie in Zeile {{line}}',
    todo: 'behalten Sie einen der beiden.',
  },
  'no-duplicate-section/role': {
    what: 'Wer dies unter „{{first}}“ in Zeile {{line}} sucht, sieht nicht, was „{{heading}}“ zum selben Thema sagt.',
    label: 'dasselbe Thema wie in Zeile {{line}}',
    todo: 'führen Sie beide zusammen oder machen Sie einen zum Teil des anderen.',
  },
  'no-duplicate-section/remove': {what: 'Den zweiten herausnehmen.'},
  'section-order/late': {
    what: 'Erst bei „{{heading}}“, nach {{count}} anderen Abschnitten, erfährt man, wozu oder für wen das Dokument da ist.',
    label: 'nach {{count}} anderen Abschnitten',
    todo: 'setzen Sie diesen Abschnitt vor „{{other}}“.',
  },
  'section-order/log': {
    what: 'Wer wissen will, was Sie leisten, stößt mittendrin auf „{{heading}}“ und kann das für das Ende halten.',
    label: 'vor „{{other}}“',
    todo: 'setzen Sie diesen Abschnitt hinter „{{other}}“.',
  },
  'section-order/before': {
    what: '„{{heading}}“ sucht man vor „{{other}}“ und findet es dahinter.',
    label: 'hinter „{{other}}“',
    todo: 'setzen Sie diesen Abschnitt vor „{{other}}“.',
  },
  'section-order/after': {
    what: '„{{heading}}“ sucht man hinter „{{other}}“ und findet es davor.',
    label: 'vor „{{other}}“',
    todo: 'setzen Sie diesen Abschnitt hinter „{{other}}“.',
  },
  'section-order/moveBefore': {what: 'Vor „{{other}}“ setzen.'},
  'section-order/moveAfter': {what: 'Hinter „{{other}}“ setzen.'},
  'mission-length/mission': {
    what: 'Ein Leitbild dieser Länge behält niemand im Kopf (Sätze: {{sentences}}, Wörter: {{words}}).',
    label: 'Sätze: {{sentences}}, Wörter: {{words}}',
    write: '{{example}}',
    todo: 'bleiben Sie bei {{maxWords}} Wörtern in wenigen Sätzen (höchstens {{maxSentences}}); Werte, Geschichte und Zusagen haben eigene Abschnitte.',
  },
  'mission-length/purpose': {
    what: 'Man liest {{words}} Wörter, bevor die Charta zur Sache kommt: So lang ist ihr Zweck.',
    label: '{{words}} Wörter',
    write: '{{example}}',
    todo: 'sagen Sie in höchstens {{max}} Wörtern, wozu die Charta da ist; eine Geschichte gehört in den Leitfaden für das Personal.',
  },
  'mission-length/sentence': {
    what: 'Um zu erfahren, wozu das Dokument da ist, muss man {{words}} Wörter auf einmal aufnehmen.',
    label: '{{words}} Wörter',
    write: '{{example}}',
    todo: 'beginnen Sie mit einem Satz von höchstens {{max}} Wörtern.',
  },
  'document-length/long': {
    what: 'Das Dokument zu lesen dauert etwa {{minutes}} min: Es hat {{words}} Wörter, {{more}} mehr als die {{max}} eines Dokuments seiner Art.',
    todo: 'behalten Sie, was man wissen muss, und verlinken Sie den Rest.',
  },
  'document-length/longSections': {
    what: 'Das Dokument zu lesen dauert etwa {{minutes}} min: Es hat {{words}} Wörter, {{more}} mehr als die {{max}} eines Dokuments seiner Art. Der längste Abschnitt ist „{{section}}“ mit {{part}} Wörtern.',
    todo: 'behalten Sie, was man wissen muss, und verlinken Sie den Rest.',
  },
  'document-length/short': {
    what: 'Man findet hier nur {{words}} Wörter; verlangt sind mindestens {{min}}.',
    todo: 'schreiben Sie, was Kundinnen und Kunden erwarten können.',
  },
  'document-length/contents': {
    what: 'Bei {{words}} Wörtern und {{count}} Abschnitten gibt es kein Inhaltsverzeichnis, in dem man wählen kann.',
    write: '{{example}}',
    todo: 'setzen Sie vor den ersten Abschnitt eine Liste mit Links zu den Abschnitten.',
  },
  'document-length/insert': {what: 'Ein Inhaltsverzeichnis einfügen.'},
  'required-phrases/missing': {
    what: 'Hier steht nirgends „{{phrase}}“.',
    todo: 'diese Worte dort ergänzen, wo sie gesucht werden.',
  },
  'required-phrases/missingIn': {
    what: 'Wer unter „{{section}}“ sucht, findet „{{phrase}}“ nicht.',
    label: 'hier fehlen Worte',
    todo: 'diese Worte in diesem Abschnitt ergänzen.',
  },
}
