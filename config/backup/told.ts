/** What goes wrong and is said to whoever runs it, as it stands; everything else is a fault of ours. */
export class Told extends Error {
  override readonly name = 'Told'
}
