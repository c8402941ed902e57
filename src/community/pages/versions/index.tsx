import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Badge } from '../../../components/badge/badge'
import { Card } from '../../../components/card/card'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { useNow } from '../../../device/use-now'
import { momentText } from '../../../wording/dates'
import { ForDesk } from '../../piece/for-desk'
import styles from '../../piece/piece.module.scss'
import { deedWords, type Opened, stateWords, toneOf } from '../../piece/words'
import { OneVersion } from './one-version'
import '../../refusals'

/** The texts a piece had, what each of them says otherwise, and the way back to one. */
function VersionsPage() {
  const { id = '' } = useRouter().params
  return (
    <ForDesk title='以前的文字' heading='以前的文字' pieceId={id} previews={false}>
      {(opened) => <Versions key={opened.piece.id} opened={opened} />}
    </ForDesk>
  )
}

function Versions({ opened }: { readonly opened: Opened }) {
  const now = useNow()
  const { piece, versions } = opened
  const [chosen, setChosen] = useState<number | null>(null)
  const who = (mine: boolean) => (mine ? '你' : '同事')
  const older = versions.filter(({ version }) => version !== piece.version)
  return (
    <View className={styles.columns}>
      <View className={styles.stack}>
        <Text>{piece.text.title || '还没有标题'}</Text>
        <View>
          <Badge tone={toneOf(piece.state)}>{stateWords[piece.state]}</Badge>
        </View>
        {chosen === null ? null : (
          <OneVersion
            key={`${chosen} ${piece.revision}`}
            opened={opened}
            version={chosen}
            onDone={() => setChosen(null)}
          />
        )}
        {older.length === 0 ? (
          <Notice kind='empty' id='no-versions'>
            还没有以前的文字，改过一次就有了。
          </Notice>
        ) : (
          <ListGroup title='以前的'>
            {older.map(({ version, title, at, mine }) => (
              <ListRow
                key={version}
                id={`version-${version}`}
                title={title || '还没有标题'}
                note={`${version === 0 ? '书架上原来的文字' : `${momentText(at, now)}，${who(mine)}写的`}${piece.standing?.version === version ? '。居民正在看这一份' : ''}`}
                onPress={() => setChosen(version)}
              />
            ))}
          </ListGroup>
        )}
      </View>
      <Card id='deeds' title='做过的事'>
        {piece.deeds.length === 0 ? <Text>还没有人动过。</Text> : null}
        {[...piece.deeds].reverse().map(({ did, at, mine }) => (
          <Text key={`${at} ${did}`} className={styles.note}>
            {`${momentText(at, now)}，${who(mine)}${deedWords[did]}`}
          </Text>
        ))}
        <Text className={styles.note}>{`只留最近的。今天是 ${dateOf(now)}。`}</Text>
      </Card>
    </View>
  )
}

export default asPage(VersionsPage)
