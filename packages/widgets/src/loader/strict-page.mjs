/* Keeps what the policy of the page refused where the test reads it. */
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
  document.documentElement.dataset.violations = violatedDirective;
});
