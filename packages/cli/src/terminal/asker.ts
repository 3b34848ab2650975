import {escapeControls} from '@policy-lint/reporters'

export interface Choice {
  value: string
  label: string
}

/** Asks one question and returns the value chosen; null when the person wants to leave. */
export type Asker = (question: string, choices: readonly Choice[]) => Promise<string | null>

/** Asks at the terminal. The library that draws the question is loaded only now. */
export async function terminalAsker(): Promise<Asker> {
  const {isCancel, select} = await import('@clack/prompts')
  return async (question, choices) => {
    const options = choices.map(({value, label}) => ({value, label: escapeControls(label)}))
    const chosen = await select({message: escapeControls(question), options})
    return isCancel(chosen) ? null : chosen
  }
}
