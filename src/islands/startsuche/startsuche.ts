// The start page's search field hands its words to the finder in the URL fragment, which no server sees.
const form = document.querySelector<HTMLFormElement>('#startsuche');
form?.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  const q = form.querySelector<HTMLInputElement>('input')?.value.trim() ?? '';
  location.href = q === '' ? '/finder/' : `/finder/#${new URLSearchParams({ q })}`;
});
