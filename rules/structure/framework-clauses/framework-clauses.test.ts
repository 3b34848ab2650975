import {ruleTester} from '@policy-lint/rule-tester'
import rule from './framework-clauses.ts'

const law = {options: {frameworks: ['es-ley-10-2025']}, language: 'es'}

const spanish = `# Carta de servicios

## Compromisos

- Atendemos el 95 % de las llamadas en menos de tres minutos.

## Quejas y reclamaciones

Puede presentar su reclamación por teléfono, por correo postal, por correo electrónico o en persona. Contestamos las reclamaciones en un plazo máximo de 15 días hábiles.

## Contacto

- Teléfono: 970 457 825
- Correo electrónico: atencion@aguas.example.org
- Dirección: calle Mayor 1, 34001 Palencia
`

ruleTester(rule, {
  valid: [
    {text: spanish, ...law},
    {text: spanish, options: {frameworks: ['es-carta-de-servicios']}, language: 'es'},
    // Nothing is asked for until a framework is named.
    {text: '# Carta de servicios\n\nEstamos a su disposición.\n', language: 'es'},
    {text: '', ...law},
    // The kind of document is none that the framework is about.
    {text: '# Guía de atención\n\nSonría.\n', kind: 'playbook', ...law},
    // Without a section on complaints its absence is news enough; required-sections has it.
    {
      text: '# Carta de servicios\n\n## Compromisos\n\nAbrimos a las 9:00.\n',
      options: {frameworks: ['es-carta-de-servicios'], skip: ['es-carta-de-servicios/9.d.1']},
      language: 'es',
    },
    // A clause that does not apply to everybody.
    {
      text: spanish.replace('menos de tres minutos', 'menos de cinco minutos'),
      options: {frameworks: ['es-ley-10-2025'], skip: ['es-ley-10-2025/10.3']},
      language: 'es',
    },
    // A longer time under a condition, and an acknowledgement beside the answer.
    {
      text: spanish.replace(
        'Contestamos las reclamaciones',
        'Confirmamos su recepción en 2 días hábiles. Si el caso es complejo, contestamos en 40 días hábiles. Contestamos las reclamaciones',
      ),
      ...law,
    },
    // The only time stands beside a condition.
    {
      text: spanish.replace('15 días hábiles.', '15 días hábiles y, si tiene razón, le pedimos disculpas.'),
      ...law,
    },
    // The next level, and how often results are looked at.
    {
      text: spanish.replace(
        '## Contacto',
        '## Si la respuesta no le satisface\n\nEl director revisa su reclamación en 60 días.\n\n## Seguimiento\n\nRevisamos las reclamaciones cada tres meses.\n\n## Contacto',
      ),
      ...law,
    },
    // Three weeks are 15 working days.
    {text: spanish.replace('15 días hábiles', '3 semanas'), ...law},
    // Stricter in time, looser in its share of calls: nobody can tell.
    {text: spanish.replace('95 %', '90 %').replace('tres minutos', '60 segundos'), ...law},
    // How long papers are kept is no time of an answer, a call back none of picking up.
    {
      text: spanish.replace(
        'Contestamos las',
        'Destruimos el expediente después de cinco años. Contestamos las',
      ),
      ...law,
    },
    {
      text: spanish.replace('## Quejas', '- Le devolvemos la llamada en 20 minutos.\n\n## Quejas'),
      ...law,
    },
    {
      text: '# Tjänstegaranti\n\nVi följer förvaltningslagen (2017:900).\n\n`1986:223`\n',
      options: {frameworks: ['sv-tjanstegaranti']},
      language: 'sv',
    },
    {
      text: '# Complaints procedure\n\nWrite to help@library.example.org. We answer complaints within 10 working days.\n',
      options: {frameworks: ['iso-10002']},
    },
    // No words, no judgement.
    {text: '# Charta\n\nOdpovíme.\n', kind: 'charter', language: 'cs', options: law.options},
  ],
  invalid: [
    {
      text: `
        # Carta de servicios

        ## Compromisos

        - Atendemos el 80 % de las llamadas en menos de tres minutos.
        - Respondemos a las quejas sobre facturación en 8 días.

        ## Quejas y reclamaciones

        Contestamos las reclamaciones en un plazo máximo de 30 días hábiles. Escriba a atencion@aguas.example.org.
      `,
      ...law,
      expect: `
        (document) A reader finds nothing here on: atención por correo postal, por teléfono y por un medio electrónico.
        - Atendemos el 80 % de las llamadas en menos de tres minutos.
                                                        ~~~~~~~~~~~~ A reader is promised less here than the clause asks for: 95 % de las llamadas atendidas en menos de tres minutos.
        - Respondemos a las quejas sobre facturación en 8 días.
                                                        ~~~~~~ A reader is promised less here than the clause asks for: facturación y cobros indebidos resueltos en cinco días.
        Contestamos las reclamaciones en un plazo máximo de 30 días hábiles. Escriba a atencion@aguas.example.org.
                                                            ~~~~~~~~~~~~~~~ A reader is promised less here than the clause asks for: reclamaciones resueltas en 15 días hábiles.
      `,
    },
    {
      text: `
        # Customer charter

        ## Complaints

        Write to us or call 0800 123 4567. We answer complaints as soon as we can.
      `,
      options: {frameworks: ['es-carta-de-servicios']},
      expect: `
        (document) A reader finds nothing here on: an answer to complaints within 20 working days.
        (document) A reader finds nothing here on: complaints in person, by post and electronically.
        (document) A reader finds nothing here on: phone, electronic and postal addresses.
      `,
    },
    {
      text: `
        # Tjänstegaranti

        ## Lag

        Enligt förvaltningslagen (1986:223) svarar vi dig.
      `,
      options: {frameworks: ['sv-tjanstegaranti']},
      language: 'sv',
      expect: `
        Enligt förvaltningslagen (1986:223) svarar vi dig.
                                  ~~~~~~~~ A reader is sent to “1986:223”, which no longer applies: lagen från 1986 är upphävd; den från 2017 gäller.
      `,
    },
  ],
})
