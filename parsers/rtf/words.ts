/** Groups that hold nothing of the running text. */
export const skipped: ReadonlySet<string> = new Set(
  `annotation atnauthor atnicn atnid atnref atntime atrfend atrfstart author background bkmkend bkmkstart buptim category
  colorschememapping colortbl comment company creatim datafield datastore docvar doccomm factoidname filetbl fldinst footer
  footerf footerl footerr ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc generator header headerf headerl headerr hlinkbase
  info keywords latentstyles listtable listoverridetable listpicture manager mmathPr nextfile nonshppict objclass objdata
  objname operator panose pgptbl picprop pict printim private1 pnseclvl revtim revtbl rsidtbl shprslt sn sp stylesheet
  subject sv tc template themedata title txe userprops wgrffmtfilter xe xmlnstbl`.split(/\s+/),
)

/** Groups with `\*` whose text is part of the document all the same. */
export const kept: ReadonlySet<string> = new Set(
  'shpinst do ud nesttableprops shptxt dptxbxtext ftnalt'.split(' '),
)

/** Text that stands beside the running text, in a box of its own. */
export const boxes: ReadonlySet<string> = new Set(['shptxt', 'dptxbxtext'])

/** Words that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
}
