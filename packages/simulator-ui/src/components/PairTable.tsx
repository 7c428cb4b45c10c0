interface PairTableProps {
  readonly caption: string
  readonly pairs: readonly (readonly [string, string])[]
  readonly hiddenCaption?: boolean
}

export function PairTable({ caption, pairs, hiddenCaption = false }: PairTableProps) {
  return (
    <table class="pairs">
      <caption class={hiddenCaption ? 'hidden' : ''}>{caption}</caption>
      <tbody>
        {pairs.map(([name, value], index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
