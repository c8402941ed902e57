import { useState } from 'react'
import { ask } from '../app/ask'
import { useCommand } from '../app/use-command'
import { formatted } from '../parts/json-text'
import { changesBetween } from './changes'
import { documentProblem } from './document-problem'
import { useDraft } from './use-draft'

interface Place {
  collection: string
  /** As JSON. */
  id: string
}

/** The document as it is stored now; `gone` when it is not. */
export async function readDocument({ collection, id }: Place): Promise<string | 'gone'> {
  const query = `{"_id": ${id}}`
  const { documents } = await ask('findDocuments', { collection, query, order: '', offset: 0, limit: 1 })
  return documents[0] ?? 'gone'
}

const isSame = (stored: string | 'gone', written: string): boolean =>
  stored !== 'gone' && changesBetween(JSON.parse(stored), JSON.parse(written)).length === 0

const asDraft = (stored: string) => ({ before: stored, text: formatted(stored) })

/** A document being written: its text, what is wrong with it, and what others have made of the document meanwhile. */
export function useDocumentEdit(place: Place, stored: string) {
  const { draft, resumed, write, settle } = useDraft(place.collection, place.id, asDraft(stored))
  const [theirs, setTheirs] = useState<string | 'gone' | null>(resumed && draft.before !== stored ? stored : null)
  const [problem, setProblem] = useState<string | null>(null)
  const command = useCommand()

  /** After a refusal: was it because somebody else was quicker? */
  async function lookAgain(): Promise<void> {
    const found = await readDocument(place)
    if (found !== draft.before) setTheirs(found)
  }

  function begin(stored: string): void {
    settle(asDraft(stored))
    setTheirs(null)
    setProblem(null)
    command.dismiss()
  }

  return {
    draft,
    changed: draft.text !== formatted(draft.before),
    resumed,
    theirs,
    problem,
    command,
    lookAgain: () => void lookAgain().catch(() => {}),
    write(text: string) {
      write({ ...draft, text })
      setProblem(null)
    },
    /** Leave what was written for what is stored. */
    begin,
    /** Go on with what was written, knowing what it will replace. */
    goOn(from: string) {
      write({ ...draft, before: from })
      setTheirs(null)
      command.dismiss()
    },
    /** Whether it may be stored; says why not. */
    check(): boolean {
      const found = documentProblem(draft.text, draft.before)
      setProblem(found)
      return found === null
    },
    save: () =>
      command.run(async () => {
        try {
          await ask('replaceDocument', { collection: place.collection, before: draft.before, document: draft.text })
        } catch (error) {
          const found = await readDocument(place).catch(() => null)
          // An answer lost on its way is no reason to fall out with oneself.
          if (found === null || !isSame(found, draft.text)) {
            if (found !== null && found !== draft.before) setTheirs(found)
            throw error
          }
        }
        // What was stored may differ from what was written, by server dates for instance.
        const now = await readDocument(place).catch(() => draft.text)
        settle(asDraft(now === 'gone' ? draft.text : now))
      }),
  }
}
