import { mayHoldDate } from '../../language/dates.ts'
import { dateFinder } from '../../language/find-dates.ts'
import { textsOf } from '../nodes.ts'
import type { RepairRule } from '../rule.ts'

/** Full dates in running text. */
export const datesInProse: RepairRule = {
  id: 'dates-in-prose',
  certainty: 'certain',
  does: 'Marks full dates with what machines read: `April 28, 1952` is 1952-04-28. The words stay as they are, and no date of the text is taken for that of publication.',
  guard: 'Day, month in letters and year, or ISO; a day that exists; not the last day of a range.',
  needs: mayHoldDate,
  example: 'The harbour was opened on April 28, 1952.',
  run(tree, { language }) {
    const find = dateFinder(language)
    const marks = textsOf(tree).flatMap((text) =>
      find(text.value).map(({ start, end, datetime }) => {
        return { text, from: start, to: end, mark: { name: 'time', attributes: { datetime } } }
      }),
    )
    return { marks }
  },
}
