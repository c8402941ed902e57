import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { openCollection } from '#core/contracts/content'
import type { Audience } from '#core/domain/reading/article'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Page } from '../../../components/page/page'
import { openHelp, openPage } from '../../../navigation/door'
import { audiences } from '../../../wording/codes'
import { ArticlePicture } from '../../reading/article-picture'
import { notBlaming } from '../../reading/not-blaming'
import { CollectionRows } from './collection-rows'
import '../../refusals'

/** A shelf, a door or a series: what stands there, in its order. */
function CollectionPage() {
  const { id = '' } = useRouter().params
  const [chosen, setChosen] = useState<Audience | null>(null)
  const whole = useReading(openCollection, { collectionId: id })
  const forSome = useReading(
    openCollection,
    { collectionId: id, ...(chosen ? { audience: chosen } : {}) },
    { enabled: chosen !== null },
  )
  const head = whole.state === 'ready' ? whole.value : null
  return (
    <Page title='读一读' heading={head?.collection.title} lead={head?.lead ?? undefined}>
      <ArticlePicture picture={head?.picture ?? undefined} />
      {head && head.collection.kind === 'shelf' && head.audiences.length > 1 ? (
        <ChoiceGroup label='写给谁' inline>
          <Choice id='audience-all' label='全部' chosen={chosen === null} onChoose={() => setChosen(null)} />
          {head.audiences.map((audience) => (
            <Choice
              key={audience}
              id={`audience-${audience}`}
              label={audiences[audience]}
              chosen={chosen === audience}
              onChoose={() => setChosen(audience)}
            />
          ))}
        </ChoiceGroup>
      ) : null}
      <Answer
        asked={notBlaming(chosen === null ? whole : forSome, 'collection-unknown')}
        rows={5}
        isEmpty={({ articles }) => articles.length === 0}
        empty='这里的文章正在重新核对，先不放出来。想找人说说，可以打 12356。'
      >
        {(answer) => <CollectionRows answer={answer} audience={chosen} />}
      </Answer>
      {head?.collection.kind === 'door' ? (
        <Button kind='secondary' id='door-help' icon='life-buoy' onPress={() => void openHelp()}>
          不想读，想找个人说
        </Button>
      ) : null}
      {whole.state === 'failed' ? (
        <Button kind='quiet' id='other-articles' onPress={() => void openPage('/pages/read/index')}>
          看看别的文章
        </Button>
      ) : null}
    </Page>
  )
}

export default asPage(CollectionPage)
