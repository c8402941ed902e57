import { useState } from 'react'
import { searchArticles } from '#core/contracts/content'
import { speaksOfDying } from '#core/domain/risk/speaks-of-dying'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Button } from '../../../components/button/button'
import { Field } from '../../../components/field/field'
import { Page } from '../../../components/page/page'
import { DangerFirst } from './danger-first'
import { Found } from './found'
import { Suggested } from './suggested-rows'
import '../../refusals'

/** The most characters that are looked for. */
const MOST = 60

/**
 * What somebody looks for is on this page alone: never in an address, a title or on the phone. Words that may speak of
 * dying bring help at once, before anything is asked.
 */
function SearchPage() {
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState<string | null>(null)
  const asked = useReading(searchArticles, { query: wanted ?? '' }, { enabled: wanted !== null })
  const heard = asked.state === 'ready' && wanted !== null && asked.value.danger
  const danger = heard || speaksOfDying(typed)

  function change(next: string) {
    setTyped(next)
    setWanted(null)
  }
  const query = typed.trim()
  return (
    <Page title='读一读' heading='找一篇' lead='写一句遇上的事。写拼音、写首字母，写错一两个字，也能找。'>
      <Field
        id='search-words'
        label='想找什么'
        value={typed}
        most={MOST}
        onChange={change}
        note='写的字不会留在手机里。'
      />
      {danger ? <DangerFirst /> : null}
      <Button id='search-now' disabled={query === ''} onPress={() => setWanted(query)}>
        找
      </Button>
      {wanted === null ? <Suggested typed={typed} /> : <Found asked={asked} />}
    </Page>
  )
}

export default asPage(SearchPage)
