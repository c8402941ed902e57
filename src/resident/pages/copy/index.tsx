import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { useGathering } from '../../../cloud/use-gathering'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Heading, Region } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useRestAfter } from '../../../navigation/use-rest'
import { unreadableLine } from '../../own-data/as-file'
import { type Copy, gatherCopy } from '../../own-data/gather'
import { type Section, sectionsOf } from '../../own-data/sections'
import '../../refusals'
import styles from './index.module.scss'
import { SaveSheet } from './save-sheet'

function CopyPage() {
  const asked = useGathering('own copy', gatherCopy)
  const [saving, setSaving] = useState(false)
  useRestAfter(saving ? 'sheet' : 'page')
  return (
    <Page
      title='我的一份'
      heading='存着我的，全在这里'
      lead='和我们这里存的一样，一样不少。可以看，也可以存成文件带走。'
    >
      <Answer
        asked={asked}
        isEmpty={(copy) => sectionsOf(copy).length === 0 && copy.unreadable === 0}
        empty={
          <Notice kind='empty' id='nothing-to-copy'>
            我们这里没有存你的任何记录。
          </Notice>
        }
      >
        {(copy) => (
          <>
            {unreadableLine(copy).map((line) => (
              <Notice key={line} kind='warn' id='unreadable'>
                {line}
              </Notice>
            ))}
            <Button id='save-copy' onPress={() => setSaving(true)}>
              存成文件
            </Button>
            <Sections copy={copy} />
            {saving ? <SaveSheet copy={copy} onClose={() => setSaving(false)} /> : null}
          </>
        )}
      </Answer>
    </Page>
  )
}

const Sections = ({ copy }: { readonly copy: Copy }) => (
  <>
    {sectionsOf(copy).map((section) => (
      <Kind key={section.id} section={section} />
    ))}
  </>
)

/** Shown at once of one kind; a long life is longer than a phone's page. */
const AT_ONCE = 10

function Kind({ section: { id, title, items } }: { readonly section: Section }) {
  const [shown, setShown] = useState(AT_ONCE)
  const heading = `${title}（${items.length}）`
  const left = items.length - shown
  return (
    <Region as='section' label={heading} className={styles.kind}>
      <Heading level={2}>{heading}</Heading>
      <View className={styles.items}>
        {items.slice(0, shown).map((item, at) => (
          <Card key={`${at} ${item.title}`} id={`${id}-${at}`} title={item.title}>
            {item.lines.map((line, place) => (
              <Text key={`${place} ${line}`}>{line}</Text>
            ))}
          </Card>
        ))}
      </View>
      {left > 0 ? (
        <Button kind='secondary' id={`more-${id}`} onPress={() => setShown(shown + AT_ONCE)}>
          {`再看 ${Math.min(left, AT_ONCE)} 条`}
        </Button>
      ) : null}
    </Region>
  )
}

export default asPage(CopyPage)
