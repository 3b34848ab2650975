import {readPolicy} from '@policy-lint/model'
import {describe, expect, test} from 'vitest'
import {loadPack} from '../src/index.ts'
import {portuguese} from './portuguese.ts'

const pack = await loadPack('pt')

describe('sentences', () => {
  test.each(portuguese)('%s', (sentence, expected) => {
    const [commitment] = readPolicy(sentence, {pack}).commitments
    const metric = commitment?.metrics[0]
    const share =
      metric && metric.unit !== 'percent' && metric.percent !== undefined ? ` ${metric.percent}%` : ''
    const told = metric ? `${metric.comparator} ${metric.value} ${metric.unit}${share}` : '-'
    expect(commitment ? told : null).toBe(expected)
  })
})

test.each([
  ['Os nossos compromissos', 'standards'],
  ['O que acontece se não cumprirmos um compromisso?', 'compensation'],
  ['Reclamações e sugestões', 'complaints+feedback'],
  ['RECLAMAÇÕES E DEVOLUÇÕES', 'complaints+returns'],
  ['Livro de Reclamações', 'complaints'],
  ['Ouvidoria', 'complaints'],
  ['Horário de atendimento', 'opening-hours'],
  ['Fale conosco', 'contact'],
  ['Fale connosco', 'contact'],
  ['Missão, visão e valores', 'mission+vision-values'],
  ['Ruído dos vizinhos', ''],
])('heading %s', (heading, roles) => {
  const {sections} = readPolicy(`# T\n\n## ${heading}\n\na\n`, {pack})
  expect(sections.flatMap(section => section.roles).join('+')).toBe(roles)
})

test('dates, contacts and placeholders', () => {
  const policy = readPolicy(
    `# Carta de qualidade

Última atualização: 12 de abril de 2026. Próxima revisão: abril de 2027. Lei n.º 24/96, de 31 de julho de 1996.

Telefone 213 456 789, atendimento@exemplar.pt. Morada: Rua das Flores, 12, 1000-001 Lisboa.

Se não concordar, escreva ao Livro de Reclamações: geral@livroreclamacoes.pt.

O prazo é [por definir]. Insira aqui: [número de dias]. Método e todos.
`,
    {pack},
  )
  expect(policy.kind).toBe('charter')
  expect(policy.dates.map(({role, iso}) => [role, iso])).toEqual([
    ['reviewed', '2026-04-12'],
    ['next-review', '2027-04'],
  ])
  expect(policy.contacts.map(({kind, own}) => [kind, own])).toEqual([
    ['phone', true],
    ['email', true],
    ['address', true],
    ['email', false],
  ])
  expect(policy.placeholders.map(({text}) => text)).toEqual(['[por definir]', '[número de dias]'])
})
