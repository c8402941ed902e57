import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import type { listTree } from '#core/contracts/organisation'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { Field } from '../../components/field/field'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { openPage } from '../../navigation/door'
import styles from './places.module.scss'
import { treeOrder } from './tree-order'
import { kindNames } from './words'

type Node = OutputOf<typeof listTree>['nodes'][number]

/** Shown at first, and with each tap on what shows more. */
const AT_ONCE = 60
const indents = [undefined, styles.under1, styles.under2, styles.under3]

/** The places as they stand under one another, parts of a list; with a word, those whose names have it. */
export function TreeRows({ nodes }: { readonly nodes: readonly Node[] }) {
  const [word, setWord] = useState('')
  const [shown, setShown] = useState(AT_ONCE)
  const looked = word.trim()
  const rows = treeOrder(nodes).filter(({ node }) => node.name.includes(looked))
  return (
    <>
      {nodes.length > 10 ? <Field id='find-place' label='按名称找' value={word} most={60} onChange={setWord} /> : null}
      {rows.length === 0 ? (
        <Notice kind='empty' id='none-called-so'>
          没有名称里带这几个字的地方。
        </Notice>
      ) : null}
      <ListGroup title='现在的地方'>
        {rows.slice(0, shown).map(({ node, depth }) => (
          <View key={node.id} className={looked === '' ? indents[Math.min(depth, 3)] : undefined}>
            <ListRow
              id={`place-${node.id}`}
              title={node.name}
              badge={node.closedOn === null ? null : <Badge tone='warm'>停用了</Badge>}
              note={`${kindNames[node.kind]} · ${node.sites === 0 ? '还没有站点' : `${node.sites} 个站点`}`}
              onPress={() => void openPage('/manager/pages/place/index', { id: node.id })}
            />
          </View>
        ))}
      </ListGroup>
      {rows.length > shown ? (
        <Button kind='secondary' id='more-places' onPress={() => setShown(shown + AT_ONCE)}>
          {`再看 ${Math.min(AT_ONCE, rows.length - shown)} 个`}
        </Button>
      ) : null}
    </>
  )
}
