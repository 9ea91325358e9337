import { Link, Outlet, useLocation } from 'react-router';

export default function Shop() {
  const { search } = useLocation();
  return (
    <>
      <Link to={{ pathname: '/about', search }}>About</Link>
      <Outlet />
    </>
  );
}
