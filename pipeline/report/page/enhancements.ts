/**
 * What a script adds, in words that every browser of the last ten years knows; all else of the page works without it.
 * A reader can choose one agency of the schedule; a link into what is folded away unfolds it, where the browser does not.
 */
export const enhancements = `
(function () {
  var filter = document.getElementById('agency-filter')
  var blocks = Array.prototype.slice.call(document.querySelectorAll('.agency'))
  function unfold(element) {
    for (var one = element; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true
  }
  function choose() {
    blocks.forEach(function (block) {
      block.hidden = filter.value !== '' && block.id !== filter.value
      if (block.id === filter.value) unfold(block)
    })
  }
  function follow() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    var block = target.closest('.agency')
    if (block && block.hidden) {
      filter.value = ''
      choose()
    }
    unfold(target)
    target.scrollIntoView()
  }
  if (filter) {
    filter.parentElement.hidden = false
    filter.addEventListener('change', choose)
  }
  addEventListener('hashchange', follow)
  follow()
})()
`
