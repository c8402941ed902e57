import { Text } from '@tarojs/components'
import { useState } from 'react'
import { readVersion } from '#core/contracts/publishing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Difference } from '../../piece/difference'
import { paragraphsOf } from '../../piece/paragraphs'
import styles from '../../piece/piece.module.scss'
import type { Opened } from '../../piece/words'

interface SinceLastProps {
  readonly opened: Opened
  readonly collections: Opened['collections']
}

/** What is not as readers have it now. Asked for once it is wanted: most pieces are new. */
export function SinceLast({ opened: { piece }, collections }: SinceLastProps) {
  const [wanted, setWanted] = useState(false)
  const standing = piece.standing?.version ?? null
  const asked = useReading(
    readVersion,
    { pieceId: piece.id, version: standing ?? 0 },
    { enabled: wanted && standing !== null },
  )
  const titles = new Map(collections.map(({ id, title }) => [id, title]))
  return (
    <Card id='since-last' title='和居民正在看的有什么不同'>
      {standing === null ? (
        <Text id='all-new'>居民现在看不到这一篇，全部都是新的。</Text>
      ) : wanted ? (
        <Answer asked={asked} rows={4}>
          {({ text }) => (
            <>
              <Text className={styles.note}>划掉的是以前的，加了底线的是新写的。</Text>
              <Difference
                id='difference'
                earlier={paragraphsOf(text, titles)}
                later={paragraphsOf(piece.text, titles)}
              />
            </>
          )}
        </Answer>
      ) : (
        <Button kind='secondary' id='show-difference' onPress={() => setWanted(true)}>
          看改了哪些字
        </Button>
      )}
    </Card>
  )
}
