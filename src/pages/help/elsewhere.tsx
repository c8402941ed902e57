import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { hotlineWords } from '#core/content/hotlines'
import { linesNamed, placesNamed } from '#core/domain/hotlines/elsewhere'
import type { HotlineEntry } from '#core/domain/hotlines/order'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { aria } from '../../components/element/aria'
import { Heading } from '../../components/element/region'
import { Field } from '../../components/field/field'
import { HotlineList } from '../../components/hotline-list/hotline-list'
import { HotlineSources } from '../../components/hotline-list/hotline-sources'
import styles from './help.module.scss'

/** As many places are named as an eye takes in; any other is found all the same. */
const MOST_NAMED = 12

/**
 * Lines of other places, only for whoever looks for one, by a name: a number that is not for here is one more that may
 * not help. Looked for in the list this phone knows, so that it needs no network and nobody is told.
 */
export function Elsewhere({ entries }: { readonly entries: readonly HotlineEntry[] }) {
  const [shown, setShown] = useState(false)
  const [typed, setTyped] = useState('')
  if (entries.length === 0) return null
  if (!shown) {
    return (
      <Button kind='quiet' id='lines-elsewhere' onPress={() => setShown(true)}>
        {hotlineWords.elsewhere}
      </Button>
    )
  }
  const places = placesNamed(entries)
  const named = `${places.slice(0, MOST_NAMED).join('、')}${places.length > MOST_NAMED ? ' 等地' : ''}`
  const found = linesNamed(entries, typed)
  const looked = typed.trim() !== ''
  return (
    <View id='elsewhere' className={styles.elsewhere}>
      <Heading level={2}>{hotlineWords.elsewhere}</Heading>
      <Field
        id='elsewhere-words'
        label='哪里的热线'
        value={typed}
        most={20}
        note={`写地名，或者办热线的单位。名单里有：${named}。`}
        onChange={setTyped}
      />
      <View {...aria({ role: 'status', live: 'polite' })}>
        {looked && found.length > 0 ? <Text id='elsewhere-found'>{`找到 ${found.length} 条`}</Text> : null}
        {looked && found.length === 0 ? (
          <View id='elsewhere-none'>
            <Paragraph>{hotlineWords.noneElsewhere}</Paragraph>
          </View>
        ) : null}
      </View>
      {found.length > 0 ? (
        <>
          <HotlineList entries={found} detailed />
          <HotlineSources entries={found} words={hotlineWords} />
        </>
      ) : null}
    </View>
  )
}
