import { Text, View } from '@tarojs/components'
import type { listArticles } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import type { CollectionKind } from '#core/domain/reading/collection'
import { Press } from '../../components/element/press'
import { Heading, Region } from '../../components/element/region'
import { openPage } from '../../navigation/door'
import styles from './index.module.scss'

interface WaysInProps {
  readonly title: string
  readonly kind: CollectionKind
  readonly collections: OutputOf<typeof listArticles>['collections']
}

/** Doors, shelves or series by their names, side by side. */
export function WaysIn({ title, kind, collections }: WaysInProps) {
  const here = collections.filter((one) => one.kind === kind)
  if (here.length === 0) return null
  return (
    <Region as='section' label={title} className={styles.ways}>
      <Heading level={2}>{title}</Heading>
      <View className={styles.names}>
        {here.map((one) => (
          <Press
            key={one.id}
            id={`${kind}-${one.id}`}
            className={styles.name}
            onPress={() => void openPage('/resident/pages/collection/index', { id: one.id })}
          >
            <Text>{one.title}</Text>
          </Press>
        ))}
      </View>
    </Region>
  )
}
