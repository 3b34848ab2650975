// Prints "N passed, N failed" from vitest's JSON report. A file that could not even be read counts as a failed test.
import {readFileSync} from 'node:fs'

try {
  const {numPassedTests, numFailedTests, testResults} = JSON.parse(readFileSync(process.argv[2], 'utf8'))
  const unread = testResults.filter(
    ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
  )
  console.log(`${numPassedTests} passed, ${numFailedTests + unread.length} failed`)
} catch {
  console.log('0 passed, 1 failed')
}
