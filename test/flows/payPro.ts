/** Name of the button that finishes a checkout of Pro. The first generation has no trials. */
export const payPro = /^(Start trial|Pay \$29\.00)$/;
