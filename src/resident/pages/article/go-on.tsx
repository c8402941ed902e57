import { useState } from 'react'
import { Button } from '../../../components/button/button'
import { findRead, type WholeArticle } from '../../reading/on-phone'
import { blockId } from '../../reading/use-stop'
import { showPlace } from '../questionnaire/show-from-top'

/** Where somebody left it last time; nothing for one that was left at its beginning or its end. */
export function GoOn({ article }: { article: WholeArticle }) {
  const [stopped] = useState(() => findRead(article.id)?.stopped ?? 0)
  const [taken, setTaken] = useState(false)
  if (taken || stopped < 2 || stopped >= article.blocks.length - 1) return null
  function goOn() {
    showPlace(blockId(stopped))
    setTaken(true)
  }
  return (
    <Button kind='secondary' id='go-on-reading' onPress={goOn}>
      接着上次停下的地方读
    </Button>
  )
}
